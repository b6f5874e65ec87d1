package dev.touchstone.notes;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lists in a text of which each item is something to ask, as interviews leave them: no answer stands among the items.
final class QuestionList {

    private enum Form {
        NUMBERED, BULLET, LINE, OTHER
    }

    /// Fewer items that ask do not make a list one of questions.
    private static final int MIN_ASKING = 3;

    /// With a smaller share of items that ask a list is of something else, in per cent.
    private static final int MIN_SHARE = 50;

    /// As [#MIN_SHARE] for lines without numbers or bullets.
    private static final int MIN_SHARE_OF_LINES = 60;

    /// Longer items tell, in UTF-16 units.
    private static final int MAX_ASKED = 80;

    /// A longer line without a number or bullet tells, in UTF-16 units.
    private static final int MAX_LINE = 40;

    private static final Pattern TELLS = Pattern.compile("[。；;：:=(（]");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:([-*+•])\\s+|[（(]?\\d{1,3}[.、)）]\\s*(?!\\d))(\\S.*)");
    private static final Pattern ASKS = Pattern.compile("什么|怎么|怎样|如何|为何|是否|是不是|能不能|可不可以|有没有|哪[些个种里几]|那些|多少|多大|多久|几[种个次]"
            + "|区别|[吗呢]$|了解过?$|^(?:\\S{0,4}(?:介绍|解释|讲|说|谈|聊)(?:一|下|讲|说|谈|聊|解)|(?:介绍|讲|说|谈|简述|描述|解释|比较|对比)(?!\\S{0,2}器))");

    /// Of the one who is asked and not of the matter.
    private static final Pattern PERSONAL = Pattern
            .compile("自我介绍|反问|职业规划|离职|项目(?:经历|背景|介绍|经验|相关|拷打|深挖|拷问)|(?:拷打|深挖|拷问|介绍|聊|讲|问|挖)\\S{0,6}(?:项目|实习|经历|工作|简历)"
                    + "|实习(?:经历|介绍|内容|工作|经验)|[挑选]一个\\S{0,12}介绍|到岗|期望薪|薪资|家庭情况|个人情况|兴趣爱好");
    private static final Pattern TOLD = Pattern.compile("无论|不管|不论|没什么|[。；;]");
    private static final Pattern CODING = Pattern
            .compile("(?:手[撕写]|算法题?|编程题?|写?代码题?|笔试题?|场景题|智力题|(?i:coding|leetcode))(?:题目)?\\s*[：:]\\s*(?=\\S)");

    private final Lines lines;
    private final BitSet items;

    QuestionList(Lines lines) {
        this.lines = lines;
        this.items = new BitSet(lines.size());
        findItems();
    }

    boolean has(int i) {
        return items.get(i);
    }

    /// Marks what item `i` asks or only names.
    void mark(int i, Marks marks) {
        String text = text(i);
        if (marks.questions(i, lines.at(i)) || isPersonal(text)) {
            return;
        }
        Matcher coding = CODING.matcher(text);
        String name = Phrase.firstClause(coding.lookingAt() ? text.substring(coding.end()) : text);
        if (asks(text)) {
            marks.question(i, text);
        } else if (coding.lookingAt() || Phrase.canName(name, MAX_ASKED)) {
            marks.leaf(i, Entry.Kind.GAP, Titles.clean(name));
        }
    }

    private void findItems() {
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !goesOn(start, i)) {
                judge(start, i);
                start = i;
            }
        }
    }

    /// Whether line `i` belongs to the list whose first line is `start`: items may have blank lines between them.
    private boolean goesOn(int start, int i) {
        Form form = form(start);
        return form != Form.OTHER && ((form == form(i) && indent(i) == indent(start))
                || (lines.isBlank(i) && form != Form.LINE));
    }

    private Form form(int i) {
        String line = lines.at(i);
        if (!lines.isText(i) || line.indexOf("](") >= 0 || line.indexOf("**") >= 0
                || HeadingLine.find(line, lines.at(i + 1), 0).isPresent()) {
            return Form.OTHER;
        }
        Matcher item = ITEM.matcher(line);
        return !item.matches()
                ? line.length() <= MAX_LINE && !TELLS.matcher(line).find() ? Form.LINE : Form.OTHER
                : item.group(1) == null ? Form.NUMBERED : Form.BULLET;
    }

    private int indent(int i) {
        return lines.at(i).length() - lines.at(i).stripLeading().length();
    }

    private void judge(int start, int end) {
        if (form(start) == Form.OTHER) {
            return;
        }
        int all = 0;
        int asking = 0;
        boolean bare = form(start) == Form.LINE;
        int first = bare && !asksAt(start) ? start + 1 : start;
        for (int i = first; i < end; i++) {
            all += lines.isBlank(i) || isPersonal(lines.at(i)) ? 0 : 1;
            asking += asksAt(i) ? 1 : 0;
        }
        if (asking >= MIN_ASKING && asking * 100 >= all * (bare ? MIN_SHARE_OF_LINES : MIN_SHARE)) {
            for (int i = first; i < end; i++) {
                items.set(i, !lines.isBlank(i));
            }
        }
    }

    private boolean asksAt(int i) {
        return !lines.isBlank(i) && (!Questions.in(lines.at(i)).isEmpty() || asks(text(i)));
    }

    /// What item `i` says, without its number and the full stop at its end.
    private String text(int i) {
        Matcher item = ITEM.matcher(lines.at(i).strip());
        String text = Titles.plain(item.matches() ? item.group(2) : lines.at(i)).strip();
        return text.endsWith("。") || text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean asks(String text) {
        return text.length() <= MAX_ASKED && ASKS.matcher(text).find() && !TOLD.matcher(text).find();
    }

    private static boolean isPersonal(String text) {
        return text.length() <= MAX_ASKED && PERSONAL.matcher(text).find();
    }
}
