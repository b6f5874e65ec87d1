package dev.touchstone.notes;

import dev.touchstone.source.CodeFences;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a note defines once for its whole text, footnotes and addresses of links, so that a passage of it can be shown without
/// the rest. Immutable.
public final class Definitions {

    /// More are not added to one passage.
    private static final int ADDED_MAX = 100;

    /// What is longer of a footnote is left out.
    private static final int LINES_MAX = 40;

    private static final String LABEL = "[^\\[\\]]{1,200}";
    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[(" + LABEL + ")\\]:.*");
    private static final Pattern USE = Pattern.compile("\\[(" + LABEL + ")\\]");
    private static final Pattern INDENTED = Pattern.compile("(?: {2,}|\\t).*");

    /// As written, by label.
    private final Map<String, String> texts;

    private Definitions(Map<String, String> texts) {
        this.texts = texts;
    }

    /// The definitions in `markdown`; of several with one label, the first. Takes time linear in the text.
    public static Definitions of(String markdown) {
        var texts = new HashMap<String, String>();
        if (markdown.contains("]:")) {
            List<String> lines = markdown.lines().toList();
            var fences = new CodeFences();
            for (int i = 0; i < lines.size(); i++) {
                Matcher start = DEFINITION.matcher(fences.isCode(lines.get(i)) ? "" : lines.get(i));
                if (start.matches()) {
                    int end = start.group(1).startsWith("^") ? endOf(lines, i) : i + 1;
                    texts.putIfAbsent(key(start.group(1)), String.join("\n", lines.subList(i, end)).stripTrailing());
                }
            }
        }
        return new Definitions(texts);
    }

    /// Whether a footnote starts in `line`.
    static boolean isFootnote(String line) {
        return line.indexOf("[^") >= 0 && line.strip().startsWith("[^") && DEFINITION.matcher(line).matches();
    }

    /// Whether `line` goes on with a footnote above it, blank lines between or not.
    static boolean isIndented(String line) {
        return INDENTED.matcher(line).matches();
    }

    /// `passage`, followed by the definitions that it or they use and it does not hold.
    public String completing(String passage) {
        if (texts.isEmpty() || passage.indexOf('[') < 0) {
            return passage;
        }
        Map<String, String> own = of(passage).texts;
        var added = new LinkedHashMap<String, String>();
        var read = new ArrayDeque<>(List.of(passage));
        while (!read.isEmpty()) {
            Matcher use = USE.matcher(read.pop());
            while (use.find() && added.size() < ADDED_MAX) {
                String label = key(use.group(1));
                String text = own.containsKey(label) ? null : texts.get(label);
                if (text != null && added.putIfAbsent(label, text) == null) {
                    read.add(text);
                }
            }
        }
        return added.isEmpty() ? passage : closed(passage) + "\n\n" + String.join("\n\n", added.values());
    }

    /// A passage may end within code.
    private static String closed(String passage) {
        var fences = new CodeFences();
        passage.lines().forEach(fences::isCode);
        return fences.isOpen() ? passage + "\n" + fences.closing() : passage;
    }

    /// The line after the footnote that starts at `from`: it goes on in lines right below, and in indented ones.
    private static int endOf(List<String> lines, int from) {
        int end = from + 1;
        for (int i = end; i < Math.min(lines.size(), from + LINES_MAX); i++) {
            String line = lines.get(i);
            boolean below = i == end && !line.isBlank() && !DEFINITION.matcher(line).matches()
                    && !HeadingLine.isAtx(line);
            if (below || isIndented(line)) {
                end = i + 1;
            } else if (!line.isBlank()) {
                break;
            }
        }
        return end;
    }

    /// Labels are the same whatever their case and spaces (CommonMark 4.7).
    private static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
