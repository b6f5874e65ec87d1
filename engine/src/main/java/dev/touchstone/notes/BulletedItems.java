package dev.touchstone.notes;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the items with bullets of a typed text, `-- 封装：…`: what has a label, heads others, or begins with a Latin name
/// that the item tells of.
final class BulletedItems {

    private static final int LEVEL = 8;
    private static final int MAX_LEVEL = 14;

    /// Wider words name nothing, in columns of a terminal.
    private static final int MAX_NAME = 32;

    private static final Pattern BULLET = Pattern.compile("(?:-{1,3}|[*+•·])\\s+(\\S.*)");
    private static final Pattern TOLD = Pattern.compile(
            "([A-Z]\\w{2,24}(?:/[A-Z]\\w{2,24})?)\\s?(?:是|用来|用于|代表|表示|类|接口|负责|可以|会).*");

    private final Lines lines;
    private final Marks marks;
    private final Nesting nesting;

    /// How often each label stands in the text.
    private final Map<String, Integer> labels = new HashMap<>();

    BulletedItems(Lines lines, Marks marks) {
        this.lines = lines;
        this.marks = marks;
        this.nesting = new Nesting(lines);
        countLabels();
    }

    private void countLabels() {
        for (int i = 0; i < lines.size(); i++) {
            Matcher bullet = BULLET.matcher(lines.isText(i) ? lines.at(i).strip() : "");
            if (bullet.matches()) {
                labels.merge(label(bullet.group(1)), 1, Integer::sum);
            }
        }
    }

    /// Marks line `i` where it is an item with a bullet.
    ///
    /// @return whether it is
    boolean mark(int i, String text) {
        Matcher bullet = BULLET.matcher(text);
        if (!bullet.matches()) {
            return false;
        }
        String words = bullet.group(1);
        Matcher told = TOLD.matcher(words);
        String label = label(words);
        if (told.matches()) {
            topic(i, told.group(1));
        } else if (isName(label) && !isField(label) && (label.length() < words.length() || nesting.isHead(i))) {
            topic(i, label);
        }
        return true;
    }

    /// What stands before the colon, or all.
    private static String label(String words) {
        int colon = words.indexOf('：') < 0 ? words.indexOf(':') : words.indexOf('：');
        return colon < 0 || words.startsWith("://", colon) ? words : words.substring(0, colon).strip();
    }

    private static boolean isName(String words) {
        return Phrase.canName(words, MAX_NAME) && NestedItems.isName(words) && !Roles.isSilent(words)
                && !Roles.isPart(words) && !Questions.isCount(words) && !Lines.looksLikeCode(words);
    }

    /// Whether the label stands in the text again and again and has no known name: `文件构成`.
    private boolean isField(String label) {
        return labels.getOrDefault(label, 0) > 1 && !Phrase.isKnown(label);
    }

    private void topic(int i, String title) {
        marks.title(i, Math.min(LEVEL + nesting.depth(i), MAX_LEVEL), Mark.Form.TEXT, title);
    }
}
