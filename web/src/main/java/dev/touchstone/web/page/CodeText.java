package dev.touchstone.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/// Source cut into pieces that a style sheet colours. For reading only: it knows words and not grammar, and text that is no
/// source comes out whole.
public final class CodeText {

    private static final List<String> KINDS = List.of("comment", "string", "annotation", "number", "keyword", "type");

    private CodeText() {}

    /// A piece of one line.
    ///
    /// @param kind class name in the style sheet, empty for plain text
    public record Span(String kind, String text) {}

    /// A line of source.
    ///
    /// @param number from 1
    public record Line(int number, List<Span> spans) {}

    /// Java by lines. Takes time linear in its length.
    public static List<Line> lines(String source) {
        return lines(source, Grammar.JAVA);
    }

    /// `source` by lines. Takes time linear in its length.
    static List<Line> lines(String source, Grammar grammar) {
        var lines = new ArrayList<Line>();
        var current = new ArrayList<Span>();
        for (Span span : spans(source.stripTrailing(), grammar)) {
            String[] parts = span.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new Line(lines.size() + 1, List.copyOf(current)));
                    current.clear();
                }
                if (!parts[i].isEmpty()) {
                    current.add(new Span(span.kind(), parts[i]));
                }
            }
        }
        lines.add(new Line(lines.size() + 1, List.copyOf(current)));
        return lines;
    }

    private static List<Span> spans(String source, Grammar grammar) {
        var spans = new ArrayList<Span>();
        var plain = new StringBuilder();
        Matcher pieces = grammar.piece().matcher(source);
        int end = 0;
        while (pieces.find()) {
            plain.append(source, end, pieces.start());
            end = pieces.end();
            String kind = kind(pieces);
            if (kind.isEmpty()) {
                plain.append(pieces.group());
            } else {
                flush(plain, spans);
                spans.add(new Span(kind, pieces.group()));
            }
        }
        plain.append(source, end, source.length());
        flush(plain, spans);
        return spans;
    }

    private static String kind(Matcher pieces) {
        return KINDS.stream().filter(kind -> pieces.group(kind) != null).findFirst().orElse("");
    }

    private static void flush(StringBuilder plain, List<Span> spans) {
        if (!plain.isEmpty()) {
            spans.add(new Span("", plain.toString()));
            plain.setLength(0);
        }
    }
}
