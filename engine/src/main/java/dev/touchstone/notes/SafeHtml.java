package dev.touchstone.notes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// The HTML that a note may contain. What is not listed is removed; links lead to http, https, mailto or this site.
final class SafeHtml {

    /// The longest tag name that is compared; HTML's own are shorter.
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]{0,31})");

    private static final Pattern ID = Pattern
            .compile("(?:[hab]-|(?:e\\d{1,2}-){0,2}fn(?:ref)?-)[\\p{L}\\p{M}\\p{N}_.-]{1,120}");
    private static final Pattern CLASSES = Pattern.compile(
            "(?:language-[\\p{L}\\p{N}+#._-]{1,40}|topic|unknown-topic|missing-image|math|math-block|callout|callout-[a-z]{1,20}|task-list-item|task-list-item-checkbox"
                    + "|embed|embed-source|footnotes|footnote-ref|footnote-backref| )+");
    private static final Pattern ALIGN = Pattern.compile("left|right|center");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private static final String[] ELEMENTS = {"p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre",
        "code", "em", "strong", "b", "i", "u", "s", "del", "ins", "sub", "sup", "kbd", "mark", "small", "span", "div",
        "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "a", "img",
        "details", "summary", "figure", "figcaption", "abbr"};

    /// Elements of HTML that are taken out around their text.
    private static final List<String> OUTER = List.of("font", "center", "big", "tt", "nobr", "section", "article",
            "header", "footer", "main", "wbr", "col", "colgroup");
    private static final Set<String> NAMES = Stream.of(Stream.of(ELEMENTS), Stream.of("input"), OUTER.stream())
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(ELEMENTS)
            .allowElements(SafeHtml::checkbox, "input")
            .allowWithoutAttributes("span", "a", "img", "input")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href").onElements("a")
            .allowAttributes("src", "alt").onElements("img")
            .allowAttributes("width", "height").matching(NUMBER).onElements("img")
            .allowAttributes("title").onElements("a", "img", "abbr")
            .allowAttributes("id").matching(ID).globally()
            .allowAttributes("class").matching(CLASSES).globally()
            .allowAttributes("align").matching(ALIGN).onElements("th", "td", "p", "div")
            .allowAttributes("colspan", "rowspan").matching(NUMBER).onElements("th", "td")
            .allowAttributes("start").matching(NUMBER).onElements("ol")
            .allowAttributes("type").matching(true, "checkbox").onElements("input")
            .allowAttributes("checked", "disabled").onElements("input")
            .allowAttributes("open").onElements("details")
            .toFactory();

    private SafeHtml() {}

    /// The box of a task, which nobody can change; nothing else that a form has.
    private static @Nullable String checkbox(String name, List<String> attributes) {
        if (!attributes.contains("checkbox")) {
            return null;
        }
        if (!attributes.contains("disabled")) {
            attributes.addAll(List.of("disabled", "disabled"));
        }
        return name;
    }

    /// `html` without anything that could run, load or pretend. Braces are no templates here.
    static String clean(String html) {
        return POLICY.sanitize(html).replace("{<!-- -->{", "{{");
    }

    /// `html` with each `<` before a name that is no element taken in or out turned into text, so that `List<Integer>` survives.
    static String escapeUnknownTags(String html) {
        Matcher tags = TAG.matcher(html);
        var escaped = new StringBuilder();
        while (tags.find()) {
            String start = isAllowed(tags.group(2)) ? tags.group() : "&lt;" + tags.group().substring(1);
            tags.appendReplacement(escaped, Matcher.quoteReplacement(start));
        }
        return tags.appendTail(escaped).toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /// A single capital letter is a type parameter, not `<B>` or `<S>`.
    private static boolean isAllowed(String name) {
        boolean typeParameter = name.length() == 1 && Character.isUpperCase(name.charAt(0));
        return !typeParameter && NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
