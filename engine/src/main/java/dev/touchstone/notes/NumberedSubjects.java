package dev.touchstone.notes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbered lines of a typed text that each start a subject of their own: below most of their list stands more.
final class NumberedSubjects {

    private static final int MIN_ITEMS = 4;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})[.．、)）]\\s*(?!\\d)\\S.*");

    private final Lines lines;
    private final BitSet subjects = new BitSet();
    private final List<Integer> list = new ArrayList<>();
    private int last;
    private int more;

    NumberedSubjects(Lines lines) {
        this.lines = lines;
        boolean item = false;
        for (int i = 0; i < lines.size(); i++) {
            int number = number(i);
            if (number > 0) {
                if (number != last + 1) {
                    finish();
                }
                list.add(i);
                last = number;
            } else if (!lines.isBlank(i)) {
                more += item ? 1 : 0;
            }
            item = number > 0;
        }
        finish();
    }

    boolean has(int i) {
        return subjects.get(i);
    }

    private int number(int i) {
        Matcher number = NUMBER.matcher(lines.isText(i) ? lines.at(i) : "");
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    private void finish() {
        if (list.size() >= MIN_ITEMS && more * 2 > list.size()) {
            list.forEach(subjects::set);
        }
        list.clear();
        last = 0;
        more = 0;
    }
}
