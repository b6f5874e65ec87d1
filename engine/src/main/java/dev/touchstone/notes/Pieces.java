package dev.touchstone.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What was taken out of a text before it is parsed as Markdown, and comes back as HTML once it is rendered: nothing in it is
/// read as Markdown, and where the parser finds code the piece stands as it was written. Not thread-safe: one per text.
final class Pieces {

    /// Stand around the number of a piece; a text that holds them itself loses them.
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    private static final Pattern PLACE = Pattern.compile(OPEN + "(\\d{1,7})" + CLOSE);
    private static final Pattern EMPTY_PARAGRAPH = Pattern.compile("<p>(?:<br />|\\s)*+</p>");
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*+>|" + PLACE.pattern());

    private static final String LINK = "<a ";
    private static final String PARAGRAPH = "<p>";

    private final List<Piece> all = new ArrayList<>();

    /// @param source as written
    /// @param html that it is shown as
    private record Piece(String source, String html) {}

    /// `text` without the characters that stand for pieces.
    static String withoutPlaces(String text) {
        return text.indexOf(OPEN) < 0 && text.indexOf(CLOSE) < 0
                ? text
                : text.replace(OPEN, '\uFFFD').replace(CLOSE, '\uFFFD');
    }

    /// What stands in the text for `source`, which is shown as `html`.
    String take(String source, String html) {
        all.add(new Piece(source, html));
        return OPEN + Integer.toString(all.size() - 1) + CLOSE;
    }

    /// @param source its dollars included
    String formula(String tex, boolean block, String source) {
        return take(source, "<span class=\"%s\">%s</span>".formatted(block ? "math math-block" : "math",
                SafeHtml.escape(tex)));
    }

    /// `html` with the pieces in their places again. Within code and tags they stand as written, and so do links in links.
    String restored(String html) {
        if (all.isEmpty()) {
            return html;
        }
        var restored = new StringBuilder();
        Matcher found = MARKUP.matcher(html);
        boolean code = false;
        boolean link = false;
        boolean paragraph = false;
        boolean blocks = false;
        while (found.find()) {
            String shown = found.group();
            if (found.group(1) == null) {
                code = isCode(shown) || (code && !isEndOfCode(shown));
                link = shown.startsWith(LINK) || (link && !shown.equals("</a>"));
                paragraph = shown.equals(PARAGRAPH) || (paragraph && !shown.equals("</p>"));
                shown = PLACE.matcher(shown)
                        .replaceAll(place -> Matcher.quoteReplacement(SafeHtml.escape(piece(place).source())));
            } else {
                Piece piece = piece(found);
                boolean asWritten = code || (link && piece.html().startsWith(LINK));
                boolean block = paragraph && !asWritten && isBlock(piece);
                shown = asWritten ? SafeHtml.escape(piece.source()) : piece.html();
                shown = block ? "</p>" + shown + PARAGRAPH : shown;
                blocks |= block;
            }
            found.appendReplacement(restored, Matcher.quoteReplacement(shown));
        }
        String whole = found.appendTail(restored).toString();
        return blocks ? EMPTY_PARAGRAPH.matcher(whole).replaceAll("") : whole;
    }

    /// A block ends the paragraph around it.
    private static boolean isBlock(Piece piece) {
        return piece.html().startsWith("<blockquote") || piece.html().startsWith("<div");
    }

    /// `text` with the pieces as they were written.
    String source(String text) {
        return text.indexOf(OPEN) < 0
                ? text
                : PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(piece(place).source()));
    }

    private static boolean isCode(String tag) {
        return tag.startsWith("<code") || tag.startsWith("<pre");
    }

    private static boolean isEndOfCode(String tag) {
        return tag.equals("</code>") || tag.equals("</pre>");
    }

    private Piece piece(MatchResult place) {
        int number = Integer.parseInt(place.group(1));
        return number < all.size() ? all.get(number) : new Piece("", "");
    }
}
