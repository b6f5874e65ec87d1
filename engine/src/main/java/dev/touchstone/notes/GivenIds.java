package dev.touchstone.notes;

import dev.touchstone.source.CodeFences;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ids that authors give to places of their notes, for links to lead to: `## Title {#id}`, and `<a id="…">` or
/// `<a name="…">` in HTML. Takes time linear in the text.
final class GivenIds {

    /// Starts such an id in the rendered page, so that no note can name an element of the site's own.
    static final String PREFIX = "a-";

    private static final String ID = "[\\p{L}\\p{M}\\p{N}_.-]{1,100}";
    private static final Pattern HEADING = Pattern.compile("\\s{0,4}\\{#(" + ID + ")[^{}]{0,100}\\}\\s*$");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(<[A-Za-z][^<>]*?\\s)(?:id|name)\\s*=\\s*(?:\"(" + ID + ")\"|'(" + ID + ")'|(" + ID + ")(?=[\\s/>]))",
            Pattern.CASE_INSENSITIVE);

    private GivenIds() {}

    static Set<String> in(String markdown) {
        var ids = new HashSet<String>();
        var fences = new CodeFences();
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            if (fences.isCode(line)) {
                continue;
            }
            Matcher heading = HEADING.matcher(HeadingLine.isAtx(line) ? line : "");
            if (heading.find()) {
                ids.add(heading.group(1));
            }
            if (line.indexOf('<') >= 0) {
                ATTRIBUTE.matcher(line).results().map(found -> id(found.group(2), found.group(3), found.group(4)))
                        .forEach(ids::add);
            }
        }
        return ids;
    }

    /// `title` without the id behind it.
    static String removed(String title) {
        return title.indexOf("{#") < 0 ? title : HEADING.matcher(title).replaceFirst("");
    }

    /// The line of a heading with a place of that name for the id behind it.
    static String anchored(String line, Pieces pieces) {
        Matcher heading = HEADING.matcher(line.startsWith("#") && line.contains("{#") ? line : "");
        return heading.find()
                ? line.substring(0, heading.start())
                        + pieces.take(heading.group(), "<span id=\"%s%s\"></span>".formatted(PREFIX, heading.group(1)))
                : line;
    }

    /// `html` with its ids as they are in the page.
    static String prefixed(String html) {
        return ATTRIBUTE.matcher(html).replaceAll(
                found -> Matcher.quoteReplacement("%sid=\"%s%s\"".formatted(found.group(1), PREFIX,
                        id(found.group(2), found.group(3), found.group(4)))));
    }

    private static String id(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }
}
