package dev.touchstone.notes;

import java.util.BitSet;
import java.util.regex.Pattern;

/// What somebody was asked in interviews, round by round: each numbered line asks or names something, and what stands
/// right below it is what they answered.
final class Interview {

    /// Fewer lines about rounds and people are chance.
    private static final int MIN_SIGNS = 2;

    /// A longer line about a round tells of it, in UTF-16 units.
    private static final int MAX_SIGN = 60;

    /// Fewer numbered lines that ask make no interview.
    private static final int MIN_ASKING = 3;

    /// As [#MIN_ASKING], in per cent of the numbered lines.
    private static final int MIN_SHARE = 30;

    private static final Pattern ROUND = Pattern
            .compile("(?:^|[\\s\\p{IsHan}（(:：])(?:[一二三四五六]面(?![\\p{IsHan}&&[^面经试结挂凉过]])|面经|笔试|(?i:hr) ?面)");

    private final Lines lines;
    private final boolean found;
    private final BitSet items;

    Interview(Lines lines) {
        this.lines = lines;
        this.items = new BitSet(lines.size());
        this.found = signs() >= MIN_SIGNS;
        if (found) {
            findItems();
        }
    }

    /// Whether the text tells of interviews.
    boolean isFound() {
        return found;
    }

    /// The numbered lines that ask or name something.
    BitSet items() {
        return items;
    }

    private int signs() {
        int signs = 0;
        for (int i = 0; i < lines.size() && signs < MIN_SIGNS; i++) {
            String line = lines.at(i);
            signs += lines.isText(i) && line.length() <= MAX_SIGN
                    && (ROUND.matcher(line).find() || QuestionList.isPersonal(line)) ? 1 : 0;
        }
        return signs;
    }

    private void findItems() {
        int asking = 0;
        String answers = "";
        for (int i = 0; i < lines.size(); i++) {
            String number = lines.isText(i) ? QuestionList.number(lines.at(i)) : "";
            if (number.isEmpty()) {
                continue;
            }
            String end = number.substring(number.length() - 1);
            boolean below = number.startsWith("1") && number.length() == 2 && i > 0 && items.get(i - 1)
                    && !QuestionList.number(lines.at(i - 1)).endsWith(end);
            answers = below || answers.equals(end) ? end : "";
            if (answers.isEmpty()) {
                items.set(i);
                asking += QuestionList.asksIn(lines.at(i)) ? 1 : 0;
            }
        }
        if (asking < MIN_ASKING || asking * 100 < items.cardinality() * MIN_SHARE) {
            items.clear();
        }
    }
}
