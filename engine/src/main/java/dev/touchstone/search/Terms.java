package dev.touchstone.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into the terms that are indexed, asked for and marked; always the same way. Not thread-safe.
///
/// Each call of [#next] moves to the next term. Positions do not fall: terms at neighbouring positions stand side by side
/// in the text. Takes time linear in the text.
final class Terms {

    /// A longer word is taken by its start.
    private static final int WORD_CHARS_MAX = 64;

    /// Words of more parts, such as keys and hashes, are taken whole.
    private static final int PARTS_MAX = 8;

    /// How much a sentence mark parts, in positions.
    private static final int BREAK_GAP = 1;

    /// How much an empty line parts, in positions.
    private static final int PARAGRAPH_GAP = 10;

    private final CharSequence text;
    private final boolean asked;
    private final ArrayDeque<Term> ready = new ArrayDeque<>();
    private int at;
    private int position;
    private int lineEnds;

    /// The ideograph that waits for its neighbour.
    private int pending = -1;
    private int pendingStart;
    private int pendingEnd;
    private boolean pendingIsSecond;

    /// A term where it stands.
    ///
    /// @param position among the words of the text
    /// @param start offset of its first character
    /// @param end offset after its last
    record Term(String text, int position, int start, int end, boolean ideographs) {

        /// Whether there was no further term.
        boolean isEnd() {
            return position < 0;
        }
    }

    private Terms(CharSequence text, boolean asked) {
        this.text = text;
        this.asked = asked;
    }

    /// The terms of a text to be found.
    static Terms indexed(CharSequence text) {
        return new Terms(text, false);
    }

    /// The terms of a question: the longest only, as they must all be there.
    static List<Term> asked(CharSequence text) {
        var terms = new Terms(text, true);
        var all = new ArrayList<Term>();
        for (Term term = terms.next(); !term.isEnd(); term = terms.next()) {
            all.add(term);
        }
        return all;
    }

    /// What [#next] answers after the last term.
    static final Term END = new Term("", -1, 0, 0, false);

    /// The next term, or [#END].
    Term next() {
        while (ready.isEmpty()) {
            if (at >= text.length()) {
                endRun();
                return ready.isEmpty() ? END : ready.poll();
            }
            read();
        }
        return ready.poll();
    }

    private void read() {
        int c = Character.codePointAt(text, at);
        int width = Character.charCount(c);
        switch (Letters.kind(c)) {
            case Letters.IDEOGRAPH -> {
                ideograph(Letters.fold(c), at, at + width);
                at += width;
            }
            case Letters.WORD -> {
                endRun();
                word();
            }
            case Letters.SILENT -> {
                lineEnds += c == '\n' ? 1 : 0;
                if (lineEnds == 2 && c == '\n') {
                    endRun();
                    position += PARAGRAPH_GAP;
                }
                at += width;
                return;
            }
            default -> {
                endRun();
                position += isJoint(c) ? 0 : BREAK_GAP;
                at += width;
            }
        }
        lineEnds = 0;
    }

    private void ideograph(int c, int start, int end) {
        if (pending >= 0) {
            ready.add(new Term(pair(pending, c), position++, pendingStart, end, true));
            pendingIsSecond = true;
        } else {
            pendingIsSecond = false;
        }
        pending = c;
        pendingStart = start;
        pendingEnd = end;
    }

    private static String pair(int first, int second) {
        return Character.isBmpCodePoint(first) && Character.isBmpCodePoint(second)
                ? new String(new char[]{(char) first, (char) second})
                : Character.toString(first) + Character.toString(second);
    }

    /// The last of a run stands alone; in a question only where it is the whole run.
    private void endRun() {
        if (pending >= 0) {
            if (!asked || !pendingIsSecond) {
                ready.add(new Term(Character.toString(pending), position, pendingStart, pendingEnd, true));
            }
            position++;
            pending = -1;
        }
    }

    /// Whether `c` stands within a name, as in `TCP/IP`, `JDK1.8` and `copy-on-write`.
    private boolean isJoint(int c) {
        boolean joins = c == '.' || c == '-' || c == '/' || c == '\'' || c == ':';
        return joins && at > 0 && at + 1 < text.length() && Letters.kind(text.charAt(at - 1)) == Letters.WORD
                && Letters.kind(text.charAt(at + 1)) == Letters.WORD;
    }

    private void word() {
        int start = at;
        var parts = new ArrayList<Integer>();
        parts.add(start);
        int before = 0;
        while (at < text.length()) {
            int c = Character.codePointAt(text, at);
            if (Letters.kind(c) != Letters.WORD) {
                break;
            }
            if (at > start && startsPart(before, c)) {
                parts.add(at);
            }
            before = c;
            at += Character.charCount(c);
        }
        int end = at;
        String signs = signs();
        if (parts.size() > PARTS_MAX || end - start > WORD_CHARS_MAX) {
            parts.subList(1, parts.size()).clear();
        }
        parts.add(end);
        emit(parts, signs);
    }

    private boolean startsPart(int before, int c) {
        if (Character.isDigit(before) != Character.isDigit(c)) {
            return true;
        }
        if (!Character.isUpperCase(c)) {
            return false;
        }
        int next = at + Character.charCount(c);
        boolean endsCapitals = next < text.length() && Character.isLowerCase(text.charAt(next))
                && !isPlural(next);
        return !Character.isUpperCase(before) || endsCapitals;
    }

    /// The `s` of `CPUs` belongs to the capitals.
    private boolean isPlural(int next) {
        return text.charAt(next) == 's'
                && (next + 1 >= text.length() || !Character.isLetter(text.charAt(next + 1)));
    }

    /// The signs that end a name, as in `C++`, `C#` and `B+`.
    private String signs() {
        int start = at;
        char sign = at < text.length() ? text.charAt(at) : ' ';
        if (sign != '+' && sign != '#') {
            return "";
        }
        int max = sign == '+' ? 2 : 1;
        while (at < text.length() && at - start < max && text.charAt(at) == sign) {
            at++;
        }
        boolean adds = at - start == 1 && at < text.length() && Letters.kind(text.charAt(at)) == Letters.WORD;
        if (adds) {
            at = start;
        }
        return text.subSequence(start, at).toString();
    }

    /// @param parts where each starts, and where the last ends
    private void emit(List<Integer> parts, String signs) {
        int last = parts.size() - 1;
        for (int from = 0; from < last; from++) {
            int furthest = asked ? from + 1 : last;
            for (int to = from + 1; to <= furthest; to++) {
                int start = parts.get(from);
                int end = parts.get(to);
                String folded = folded(start, end);
                boolean signed = to == last && !signs.isEmpty();
                if (signed && from == 0) {
                    add(folded + signs, start, end + signs.length());
                }
                if (!signed || from > 0 || folded.length() > 1) {
                    add(singular(folded), start, end);
                }
            }
            position++;
        }
    }

    private void add(String term, int start, int end) {
        ready.add(new Term(term, position, start, end, false));
    }

    private String folded(int start, int end) {
        int stop = Math.min(end, start + WORD_CHARS_MAX);
        var folded = new char[stop - start];
        for (int i = start; i < stop; i++) {
            folded[i - start] = (char) Letters.fold(text.charAt(i));
        }
        return new String(folded);
    }

    /// An English plural as its singular, by the three rules of Harman's S stemmer (How effective is suffixing?, 1991).
    /// Names that only look like plurals lose their `s` on both sides, which does no harm.
    static String singular(String word) {
        int length = word.length();
        if (length < 4 || word.charAt(length - 1) != 's') {
            return word;
        }
        char before = word.charAt(length - 2);
        if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
            return word.substring(0, length - 3) + "y";
        }
        boolean keeps = before == 's' || before == 'u' || word.endsWith("aes") || word.endsWith("ees")
                || word.endsWith("oes");
        return keeps ? word : word.substring(0, length - 1);
    }
}
