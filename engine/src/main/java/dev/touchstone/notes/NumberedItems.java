package dev.touchstone.notes;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the numbered lines of a typed text.
final class NumberedItems {

    private static final int SUBJECT = 7;
    private static final int DETAIL = 8;

    /// A known name that starts further right is not what an item is about, in UTF-16 units.
    private static final int MAX_LEAD = 12;

    /// Longer words before a colon are a statement, in columns of a terminal.
    private static final int MAX_LABEL = 32;

    /// So far behind a label its colon may stand, in UTF-16 units.
    private static final int MAX_SPACE = 4;

    /// Shorter words before a colon tell the part that the text plays, in UTF-16 units.
    private static final int MAX_ROLE = 2;

    static final Pattern NUMBERED = Pattern.compile("\\s*[（(]?\\d{1,2}(?:[.．、)）]{1,2}|[:：](?=\\s))\\s*(?!\\d)(\\S.*)");
    private static final Pattern INLINE_NUMBER = Pattern.compile("(?:^|[\\s：:，,])([1-9])[.、)）]\\s*(?=\\D)");
    private static final Pattern COLON = Pattern.compile("[：:]");

    private final Lines lines;
    private final Marks marks;
    private final Below below;
    private final NumberedSubjects subjects;

    NumberedItems(Lines lines, Marks marks) {
        this.lines = lines;
        this.marks = marks;
        this.below = new Below(lines);
        this.subjects = new NumberedSubjects(lines);
    }

    /// Marks what the numbered line names; `text` is what stands behind the number.
    void mark(int i, String text) {
        var mentions = Phrase.mentions(text);
        String clause = Phrase.firstClause(text);
        if (below.isLeftLabel(i)) {
            marks.leaf(i, Entry.Kind.GAP, clause);
        } else if ((subjects.has(i) && !Phrase.continues(text)) || isTitle(text, clause)
                || (!mentions.isEmpty() && mentions.getFirst().start() < MAX_LEAD
                        && !Phrase.continues(text))) {
            int end = mentions.isEmpty() ? 0 : mentions.getFirst().end();
            boolean left = (below.isLeft(i) || (lines.isBlank(i + 1) && isNumbered(lines.next(i))))
                    && isWhole(text, clause);
            marks.title(i, DETAIL, left ? Mark.Form.TERM : Mark.Form.ITEM,
                    end > clause.length() ? text.substring(0, end) : clause);
        }
    }

    /// Whether the first words of a numbered line are all that it says, or end with a colon.
    private boolean isTitle(String text, String clause) {
        return isWhole(text, clause) ? Phrase.isName(clause) : isLabel(text, clause);
    }

    /// Whether line `i` starts with a number.
    boolean isNumbered(int i) {
        return lines.isText(i) && NUMBERED.matcher(lines.at(i)).matches();
    }

    private static boolean isWhole(String text, String clause) {
        String said = text.strip();
        return said.length() <= clause.length() + 1 && said.startsWith(clause) && (said.length() == clause.length()
                || "：:。".indexOf(said.charAt(clause.length())) >= 0);
    }

    /// Whether a colon stands behind `clause`, which may begin with a verb: `1. 增加分区：只能增加`.
    private static boolean isLabel(String said, String clause) {
        int end = said.indexOf(clause) + clause.length();
        return COLON.matcher(said).region(end, Math.min(said.length(), end + MAX_SPACE)).find()
                && clause.length() > MAX_ROLE
                && Phrase.canName(clause, MAX_LABEL) && !Roles.isSilent(clause) && !Roles.isPart(clause);
    }

    /// Splits `1. a 2. b 3. c` in one line, where the numbers run upward from 1.
    ///
    /// @return whether it is such a line
    boolean split(int i, String text) {
        if (text.indexOf('1') < 0) {
            return false;
        }
        Matcher number = INLINE_NUMBER.matcher(text);
        var starts = new ArrayList<int[]>();
        while (number.find() && number.group(1).charAt(0) - '0' == starts.size() + 1) {
            starts.add(new int[]{number.start(), number.end()});
        }
        if (starts.size() < 2) {
            return false;
        }
        int from = starts.getFirst()[0];
        if (from > 0) {
            marks.title(i, SUBJECT, Mark.Form.TEXT, Titles.clean(text.substring(0, from)));
        }
        for (int n = 0; n < starts.size(); n++) {
            int end = n + 1 < starts.size() ? starts.get(n + 1)[0] : text.length();
            marks.title(i, DETAIL, Mark.Form.ITEM, text.substring(starts.get(n)[1], end));
        }
        return true;
    }
}
