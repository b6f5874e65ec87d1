package dev.touchstone.notes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The addresses in the HTML that a note holds: `<img src="a.png">` and `<a href="b.md">` lead where `![](a.png)` and `[](b.md)`
/// do, and ids are those of the page. Takes time linear in the text.
final class HtmlLinks {

    private static final Pattern TAG = Pattern.compile("<(img|a)(\\s[^<>]*+)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = attribute("src|href");
    private static final Pattern ALT = attribute("alt");

    private HtmlLinks() {}

    private static Pattern attribute(String names) {
        return Pattern.compile("(?i)(?<=\\s)(?:" + names + ")\\s*=\\s*(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++))");
    }

    /// `html` with the addresses that `links` knows. An image that is not there gives its words, one from elsewhere a link:
    /// the site loads nothing from other servers.
    static String resolved(String html, Links links) {
        if (html.indexOf('<') < 0) {
            return html;
        }
        return TAG.matcher(GivenIds.prefixed(html))
                .replaceAll(tag -> Matcher.quoteReplacement(tag.group(1).equalsIgnoreCase("a")
                        ? link(tag.group(), links)
                        : image(tag.group(), links)));
    }

    private static String link(String tag, Links links) {
        Matcher address = ADDRESS.matcher(tag);
        if (!address.find() || value(address).isBlank() || Links.isElsewhere(value(address))) {
            return tag;
        }
        String href = links.file(value(address)).orElse("");
        return tag.substring(0, address.start()) + (href.isEmpty() ? "" : "href=\"" + SafeHtml.escape(href) + "\"")
                + tag.substring(address.end());
    }

    private static String image(String tag, Links links) {
        Matcher address = ADDRESS.matcher(tag);
        String url = address.find() ? value(address) : "";
        Matcher alt = ALT.matcher(tag);
        String words = alt.find() && !value(alt).isBlank() ? value(alt) : url;
        if (url.contains("://") || url.startsWith("//")) {
            return "<a href=\"%s\">%s</a>".formatted(SafeHtml.escape(url), SafeHtml.escape(words));
        }
        Optional<String> source = Links.isElsewhere(url) ? Optional.of(url) : links.file(url);
        return source.filter(found -> !url.isEmpty())
                .map(found -> tag.substring(0, address.start()) + "src=\"" + SafeHtml.escape(found) + "\""
                        + tag.substring(address.end()))
                .orElseGet(() -> "<span class=\"missing-image\">%s</span>".formatted(SafeHtml.escape(words)));
    }

    /// The value of an attribute, of whose entities only that of the ampersand is known.
    private static String value(Matcher attribute) {
        String value = attribute.group(1) != null
                ? attribute.group(1)
                : attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
        return value.replace("&amp;", "&").strip();
    }
}
