package dev.touchstone.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Java source cut into pieces that a style sheet colours. For reading only: it knows words and not grammar, and text
/// that is no Java comes out whole.
public final class JavaText {

    private static final Pattern PIECE = Pattern.compile("""
            (?<comment>//[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z))\
            |(?<string>\"""(?s:.*?)(?:\"""|\\z)|"(?:\\\\.|[^"\\\\\\n])*+"?|'(?:\\\\.|[^'\\\\\\n])*+'?)\
            |(?<annotation>@(?!interface\\b)\\w++)\
            |(?<number>\\b\\d[\\w.]*+)\
            |(?<keyword>\\b(?:abstract|assert|boolean|break|byte|case|catch|char|class|continue|default|do|double|else\
            |enum|extends|final|finally|float|for|if|implements|import|instanceof|int|interface|long|native|new|package\
            |permits|private|protected|public|record|return|sealed|short|static|strictfp|super|switch|synchronized|this\
            |throw|throws|transient|try|var|void|volatile|while|yield|true|false|null)\\b)\
            |(?<type>\\b\\p{Lu}\\w*+)\
            |\\w++""");

    private static final List<String> KINDS = List.of("comment", "string", "annotation", "number", "keyword", "type");

    private JavaText() {}

    /// A piece of one line.
    ///
    /// @param kind class name in the style sheet, empty for plain text
    public record Span(String kind, String text) {}

    /// A line of source.
    ///
    /// @param number from 1
    public record Line(int number, List<Span> spans) {}

    /// `source` by lines. Takes time linear in its length.
    public static List<Line> lines(String source) {
        var lines = new ArrayList<Line>();
        var current = new ArrayList<Span>();
        for (Span span : spans(source.stripTrailing())) {
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

    private static List<Span> spans(String source) {
        var spans = new ArrayList<Span>();
        var plain = new StringBuilder();
        Matcher pieces = PIECE.matcher(source);
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
