package dev.touchstone.notes;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The part of [Dialect] within a line. Code spans stay as they are.
final class InlineDialect {

    /// What is longer is no formula, code span, tag or address; it bounds the work that one character causes.
    private static final int CHARS_MAX = 1_000;

    /// A longer mark is none: two `==` far apart compare.
    private static final int MARK_CHARS_MAX = 300;

    private static final int EMBED_CHARS_MAX = 300;

    private static final Pattern IMAGE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|svg|bmp|avif)");
    private static final Pattern DEFINITION = Pattern.compile("\\s*\\[(?!\\^)[^\\]]*\\]:\\s*");
    private static final String TRAILING = ".,;:!?'\"*_~";

    private final Pieces pieces;
    private final Links links;
    private final Function<String, Optional<String>> embeds;
    private String line = "";
    private int at;

    /// @param links where embedded images lie
    /// @param embeds the HTML of embedded notes by their names
    InlineDialect(Pieces pieces, Links links, Function<String, Optional<String>> embeds) {
        this.pieces = pieces;
        this.links = links;
        this.embeds = embeds;
    }

    String rewritten(String text) {
        if (!isTouched(text)) {
            return text;
        }
        line = text;
        var out = new StringBuilder(text.length() + 32);
        for (at = 0; at < line.length();) {
            int before = at;
            String piece = switch (line.charAt(at)) {
                case '`' -> code();
                case '\\' -> escape();
                case '$' -> dollars();
                case '=' -> mark();
                case '!' -> embed();
                case '<' -> tag();
                case '[' -> topicLink();
                case ']' -> destination();
                case 'h', 'H' -> address();
                case '%' -> comment();
                default -> "";
            };
            if (at == before) {
                out.append(line.charAt(at++));
            } else {
                out.append(piece);
            }
        }
        return out.toString();
    }

    private static boolean isTouched(String text) {
        return text.indexOf('$') >= 0 || text.contains("==") || text.contains("![[") || text.contains("://")
                || text.contains("\\(") || text.contains("\\[") || text.contains("%%");
    }

    /// A code span as it is; an open one to the end of the line, since it may go on.
    private String code() {
        int run = run('`');
        String ticks = "`".repeat(run);
        int from = at + run;
        for (int end = find(ticks, from); end >= 0; end = find(ticks, end)) {
            int length = 0;
            while (end + length < line.length() && line.charAt(end + length) == '`') {
                length++;
            }
            if (length == run) {
                return to(end + run);
            }
            end += length;
        }
        return to(from);
    }

    /// `%%hidden%%` is not shown.
    private String comment() {
        if (!line.startsWith("%%", at)) {
            return "";
        }
        String rest = line.substring(at, Math.min(line.length(), at + CHARS_MAX));
        boolean inside = at > 0 && "%'\"".indexOf(line.charAt(at - 1)) >= 0;
        int length = inside ? 0 : rest.length() - Comments.removedAtStart(rest).length();
        return length == 0 ? "" : pieces.take(to(at + length), "");
    }

    private String escape() {
        if (line.startsWith("\\(", at)) {
            return formula("\\(", "\\)");
        }
        if (line.startsWith("\\[", at)) {
            return formula("\\[", "\\]");
        }
        return to(Math.min(line.length(), at + 2));
    }

    /// `$…$` by Pandoc's rule: no space inside the dollars, no digit after the second.
    private String dollars() {
        if (line.startsWith("$$", at)) {
            return formula("$$", "$$");
        }
        for (int end = find("$", at + 1); end > 0; end = find("$", end + 1)) {
            boolean escaped = line.charAt(end - 1) == '\\';
            if (escaped) {
                continue;
            }
            boolean spaced = end == at + 1 || Character.isWhitespace(line.charAt(at + 1))
                    || Character.isWhitespace(line.charAt(end - 1));
            boolean price = end + 1 < line.length() && Character.isDigit(line.charAt(end + 1));
            return spaced || price ? "" : taken(1, end, 1);
        }
        return "";
    }

    private String formula(String open, String close) {
        int end = find(close, at + open.length());
        boolean found = end > at + open.length();
        return found ? taken(open.length(), end, close.length()) : to(at + open.length());
    }

    private String taken(int open, int end, int close) {
        String tex = line.substring(at + open, end).strip();
        return pieces.formula(tex, false, to(end + close));
    }

    private String mark() {
        boolean opens = run('=') == 2 && at + 2 < line.length() && !Character.isWhitespace(line.charAt(at + 2));
        int end = opens ? find("==", at + 3) : -1;
        boolean marks = end > 0 && end - at <= MARK_CHARS_MAX && !Character.isWhitespace(line.charAt(end - 1))
                && (end + 2 == line.length() || line.charAt(end + 2) != '=');
        if (!marks) {
            return to(at + run('='));
        }
        String inner = line.substring(at + 2, end);
        at = end + 2;
        return pieces.take("==", "<mark>") + inner + pieces.take("==", "</mark>");
    }

    /// `![[picture.png|300]]` as an image, `![[note]]` as its text or else a link.
    private String embed() {
        int end = line.startsWith("![[", at) ? find("]]", at) : -1;
        if (end < 0 || end - at > EMBED_CHARS_MAX) {
            return "";
        }
        String inner = line.substring(at + 3, end);
        int bar = inner.indexOf('|');
        String name = (bar < 0 ? inner : inner.substring(0, bar)).replace("\\", "").strip();
        if (!IMAGE.matcher(name).matches()) {
            Optional<String> html = embeds.apply(name);
            return html.isPresent()
                    ? pieces.take(to(end + 2), html.get())
                    : pieces.take(to(at + 1), "") + to(end + 2);
        }
        PictureText text = PictureText.of(bar < 0 ? "" : inner.substring(bar + 1));
        String alt = SafeHtml.escape(text.words().isEmpty() ? name : text.words());
        return pieces.take(to(end + 2), links.image(name)
                .map(source -> "<img src=\"%s\" alt=\"%s\"%s />".formatted(SafeHtml.escape(source), alt,
                        text.width().isEmpty() ? "" : " width=\"" + text.width() + "\""))
                .orElseGet(() -> "<span class=\"missing-image\">%s</span>".formatted(alt)));
    }

    /// `[[…]]` as it is: it holds a name.
    private String topicLink() {
        int end = line.startsWith("[[", at) ? find("]]", at) : -1;
        return end < 0 ? "" : to(end + 2);
    }

    /// What stands between the brackets after the text of a link or image, as it is.
    private String destination() {
        int open = line.startsWith("](", at) ? 1 : 0;
        int last = Math.min(line.length(), at + CHARS_MAX);
        for (int end = at + 2; open > 0 && end < last; end++) {
            char c = line.charAt(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                return to(end + 1);
            }
        }
        return "";
    }

    /// A tag as it is: its attributes hold addresses.
    private String tag() {
        int end = find(">", at);
        boolean tag = end > 0 && at + 1 < line.length()
                && (Character.isLetter(line.charAt(at + 1)) || line.charAt(at + 1) == '/');
        return tag ? to(end + 1) : "";
    }

    /// A bare address up to a space or Chinese, without the punctuation of its sentence.
    private String address() {
        String scheme = line.regionMatches(true, at, "https://", 0, 8)
                ? "https://"
                : line.regionMatches(true, at, "http://", 0, 7) ? "http://" : "";
        if (scheme.isEmpty() || isPartOfALink()) {
            return "";
        }
        int end = at + scheme.length();
        int last = Math.min(line.length(), at + CHARS_MAX);
        while (end < last && isOfAnAddress(line.charAt(end)) && !line.startsWith("](", end)) {
            end++;
        }
        while (end > at && (TRAILING.indexOf(line.charAt(end - 1)) >= 0 || isUnbalanced(end))) {
            end--;
        }
        if (end <= at + scheme.length()) {
            return "";
        }
        String address = to(end);
        String href = scheme + address.substring(scheme.length()).replace("\\", "%5C").replace("`", "%60");
        return pieces.take(address,
                "<a href=\"%s\">%s</a>".formatted(SafeHtml.escape(href), SafeHtml.escape(address)));
    }

    private boolean isPartOfALink() {
        char before = at == 0 ? ' ' : line.charAt(at - 1);
        boolean text = before == '[' && find("](", at) > 0;
        char further = at < 2 ? ' ' : line.charAt(at - 2);
        boolean attribute = (before == '"' || before == '\'') && further == '=';
        boolean target = (before == '(' && further == ']') || attribute || before == '=' || before == '<';
        boolean definition = at < CHARS_MAX && DEFINITION.matcher(line.substring(0, at)).matches();
        boolean word = Character.isLetterOrDigit(before) && before < 0x80;
        return text || target || definition || word;
    }

    private static boolean isOfAnAddress(char c) {
        return c > ' ' && c != '<' && c != '>' && c != '"' && c != '|' && c != '\u00A0' && !CjkEmphasis.isCjk(c)
                && (c < 0x2010 || c > 0x205F);
    }

    private boolean isUnbalanced(int end) {
        char last = line.charAt(end - 1);
        char open = last == ')' ? '(' : last == ']' ? '[' : 0;
        if (open == 0) {
            return false;
        }
        int balance = 0;
        for (int i = at; i < end; i++) {
            balance += line.charAt(i) == open ? 1 : line.charAt(i) == last ? -1 : 0;
        }
        return balance < 0;
    }

    /// Where `sought` begins, from `from` on and not too far from here; -1 where it does not.
    private int find(String sought, int from) {
        int limit = Math.min(line.length(), at + CHARS_MAX);
        return from >= limit ? -1 : line.indexOf(sought, from, limit);
    }

    private int run(char c) {
        int end = at;
        while (end < line.length() && line.charAt(end) == c) {
            end++;
        }
        return end - at;
    }

    private String to(int end) {
        String piece = line.substring(at, end);
        at = end;
        return piece;
    }
}
