package dev.touchstone.search;

import dev.touchstone.search.Hit.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shows why something was found: the place in the text where most of the question stands together, with its words marked.
final class Snippets {

    /// How much of a text is shown, in columns; an ideograph takes two.
    private static final int COLUMNS = 170;

    /// How near the other words of a question must be to be shown with the first, in UTF-16 units.
    private static final int NEAR_CHARS = 100;

    /// How much of it may stand before the first word that was asked for.
    private static final int LEAD_CHARS = 48;

    /// Marks of Markdown that say nothing in a snippet; of links the text stays.
    private static final Pattern MARKUP = Pattern
            .compile(
                    "(?m)^\\s{0,12}(?:#{1,6}|>|[-+])\\s+(?:\\[[ xX]\\]\\s+|\\[![^\\]\\n]{1,20}\\][+-]?)?|\\[\\^[^\\]\\s]{1,40}\\]:?|^\\s{0,12}(?:`{3,}|~{3,})[^\\n`]*$"
                            + "|\\|(?:\\s*:?-+:?\\s*\\|)+|\\[\\[(?:[^\\]|\\n]{0,80}\\|)?|\\]\\]|\\]\\([^)\\s]*\\)|\\*+|==|`+|</?[a-z][^>]{0,40}>");
    private static final Pattern CELLS = Pattern.compile("\\s*\\|[\\s|]*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<Clause> clauses;

    Snippets(List<Clause> clauses) {
        this.clauses = clauses;
    }

    Hit hit(Findable found) {
        List<Piece> title = pieces(found.title(), Spans.in(found.title(), clauses), 0, found.title().length());
        List<Spans.Span> spans = Spans.in(found.text(), clauses);
        if (!spans.isEmpty()) {
            return around(found, title, spans);
        }
        String names = Stream.concat(Stream.of(found.title()), found.names().aliases().stream())
                .collect(Collectors.joining(" · "));
        String shown = Stream.of(names, found.names().front()).filter(part -> !Spans.in(part, clauses).isEmpty())
                .findFirst().orElse(found.text().strip());
        List<Spans.Span> named = Spans.in(shown, clauses);
        int from = named.isEmpty() ? 0 : start(shown, named.getFirst().start());
        return new Hit(found, title, Math.min(found.line(), 1), pieces(shown, named, from, end(shown, from, named)));
    }

    private Hit around(Findable found, List<Piece> title, List<Spans.Span> spans) {
        String text = found.text();
        Spans.Span best = best(spans);
        int from = start(text, best.start());
        int line = found.line() == 0
                ? 0
                : found.line() + (int) text.substring(0, best.start()).chars().filter(c -> c == '\n').count();
        return new Hit(found, title, line, pieces(text, spans, from, end(text, from, List.of(best))));
    }

    /// The first of those behind which the most different clauses stand within a snippet; whole words count before
    /// beginnings. One pass: the spans do not overlap.
    private Spans.Span best(List<Spans.Span> spans) {
        var times = new int[clauses.size()];
        int different = 0;
        int next = 0;
        int most = 0;
        Spans.Span best = spans.getFirst();
        for (Spans.Span first : spans) {
            while (next < spans.size() && isNear(spans.get(next), first)) {
                different += times[spans.get(next++).clause()]++ == 0 ? 1 : 0;
            }
            int worth = different * 2 + (first.whole() ? 1 : 0);
            if (worth > most) {
                most = worth;
                best = first;
            }
            different -= --times[first.clause()] == 0 ? 1 : 0;
        }
        return best;
    }

    private static boolean isNear(Spans.Span span, Spans.Span first) {
        return span.equals(first) || span.end() <= first.start() + NEAR_CHARS;
    }

    /// The start of the sentence or line, if it is near, else of a word.
    private static int start(String text, int hit) {
        int earliest = Math.max(0, hit - LEAD_CHARS);
        for (int i = hit - 1; i >= earliest; i--) {
            char c = text.charAt(i);
            if (c == '\n' || "。！？；".indexOf(c) >= 0) {
                return i + 1;
            }
        }
        for (int i = earliest; i > 0 && i < hit; i++) {
            if (Character.isWhitespace(text.charAt(i)) || Letters.kind(text.charAt(i)) == Letters.IDEOGRAPH) {
                return i;
            }
        }
        return earliest == 0 ? 0 : hit;
    }

    private static int end(String text, int from, List<Spans.Span> shown) {
        int needed = shown.isEmpty() ? from : shown.getFirst().end();
        int end = from;
        for (int columns = 0; end < text.length() && (columns < COLUMNS || end < needed); end++) {
            columns += Letters.kind(text.charAt(end)) == Letters.IDEOGRAPH ? 2 : 1;
        }
        while (end < text.length() && end > needed && Letters.kind(text.charAt(end)) == Letters.WORD
                && Letters.kind(text.charAt(end - 1)) == Letters.WORD) {
            end--;
        }
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }

    /// `text` from `from` to `to`, the spans in it marked and the rest without markup.
    private static List<Piece> pieces(String text, List<Spans.Span> spans, int from, int to) {
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece("…", false));
        }
        int at = from;
        for (Spans.Span span : spans) {
            if (span.start() >= at && span.end() <= to) {
                plain(text.substring(at, span.start()), pieces);
                pieces.add(new Piece(SPACES.matcher(text.substring(span.start(), span.end())).replaceAll(" "), true));
                at = span.end();
            }
        }
        plain(text.substring(at, Math.max(at, to)), pieces);
        if (to < text.length()) {
            pieces.add(new Piece("…", false));
        }
        return pieces;
    }

    private static void plain(String text, List<Piece> pieces) {
        String words = CELLS.matcher(MARKUP.matcher(text).replaceAll("")).replaceAll(" · ");
        String shown = SPACES.matcher(words).replaceAll(" ");
        boolean first = pieces.stream().noneMatch(Piece::marked);
        shown = first ? shown.replaceFirst("^[ ·]+", "") : shown;
        if (!shown.isBlank() || (!shown.isEmpty() && !pieces.isEmpty())) {
            pieces.add(new Piece(shown, false));
        }
    }
}
