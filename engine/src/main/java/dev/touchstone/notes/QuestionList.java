package dev.touchstone.notes;

import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lists in a text of which each item is something to ask, as interviews leave them: no answer stands among the items.
final class QuestionList {

    private static final int ANSWERED = 8;

    /// So many lines below an item are looked at for the next one.
    private static final int MAX_ANSWER = 4;

    private enum Form {
        NUMBERED, BULLET, LINE, OTHER
    }

    /// Fewer items that ask do not make a list one of questions.
    private static final int MIN_ASKING = 3;

    /// With a smaller share of items that ask a list is of something else, in per cent.
    private static final int MIN_SHARE = 50;

    /// As [#MIN_SHARE] in a text about interviews.
    private static final int MIN_SHARE_OF_INTERVIEW = 30;

    /// As [#MIN_SHARE] for lines without numbers or bullets.
    private static final int MIN_SHARE_OF_LINES = 60;

    /// Longer items tell, in UTF-16 units.
    private static final int MAX_ASKED = 80;

    /// A longer line without a number or bullet tells, in UTF-16 units.
    private static final int MAX_LINE = 40;

    private static final Pattern TELLS = Pattern.compile("[。；;：:=(（]");
    private static final Pattern ITEM = Pattern
            .compile("\\s*(?:(-{1,2}|[*+•])\\s+|[（(]?(\\d{1,3}[.、)）:：])\\s*(?!\\d(?!\\d{0,8}[个条台万亿])))(\\S.*)");
    private static final Pattern ASKS = Pattern.compile("什么|怎么|怎样|如何|为何|是否|是不是|能不能|可不可以|有没有|哪[些个种里几]|那些|多少|多大|多久|几[种个次]"
            + "|区别|[吗呢]$|了解[过不]?$|有没有|没有?$|说下$|(?:^|[，,])\\s?(?:写[一个出sS]|求[每所出最]|找出)|介绍$|[和与跟]\\S{1,30}(?:的关系|对比)$|^(?:\\S{0,4}(?:介绍|解释|讲|说|谈|聊)(?:一|下|讲|说|谈|聊|解)|(?:介绍|讲|说|谈|简述|描述|解释|比较|对比)(?!\\S{0,2}器))");

    /// Of the one who is asked and not of the matter.
    private static final Pattern PERSONAL = Pattern
            .compile(
                    "自我介绍|个人介绍|反问|你?有[什啥]么?(?:问题|想问|要问)|^\\s*(?:\\d{1,2}[.、:：]\\s*)?项目\\S{0,12}$|职业规划|离职|项目(?:经历|背景|介绍|经验|相关|拷打|深挖|拷问)|(?:拷打|深挖|拷问|介绍|聊|讲|问|挖)\\S{0,6}(?:项目|实习|经历|工作(?:经|$)|简历)"
                            + "|实习(?:经历|介绍|内容|工作|经验)|[挑选]一个\\S{0,12}介绍|到岗|期望薪|薪资|家庭情况|个人情况|兴趣爱好");
    private static final Pattern TOLD = Pattern.compile("无论|不管|不论|没什么|[。；;]");
    private static final Pattern CODING = Pattern
            .compile("(?:手[撕写]|算法题?|编程题?|写?代码题?|笔试题?|场景题|智力题|(?i:coding|leetcode))(?:题目)?\\s*[：:]\\s*(?=\\S)");

    private final Lines lines;
    private final BitSet items;
    private final Form[] forms;
    private final Interview interview;

    QuestionList(Lines lines) {
        this.lines = lines;
        this.items = new BitSet(lines.size());
        this.forms = new Form[lines.size()];
        Arrays.setAll(forms, this::form);
        this.interview = new Interview(lines);
        findItems();
        items.or(interview.items());
    }

    boolean has(int i) {
        return items.get(i);
    }

    /// Marks what item `i` asks or only names.
    void mark(int i, Marks marks) {
        String text = text(lines.at(i));
        if (marks.questions(i, lines.at(i)) || isPersonal(text)) {
            return;
        }
        Matcher coding = CODING.matcher(text);
        String name = Phrase.firstClause(coding.lookingAt() ? text.substring(coding.end()) : text);
        if (asks(text)) {
            marks.question(i, text);
        } else if (isAnswered(i)) {
            marks.title(i, ANSWERED, Mark.Form.ITEM, name);
        } else if (coding.lookingAt() || Phrase.canName(name, MAX_ASKED)) {
            marks.leaf(i, Entry.Kind.GAP, Titles.clean(name));
        }
    }

    /// Whether text stands between item `i` and the next one.
    private boolean isAnswered(int i) {
        int next = i + 1;
        while (next <= i + MAX_ANSWER && lines.isText(next) && !items.get(next)) {
            next++;
        }
        return next > i + 1 && items.get(next);
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
        Form form = forms[start];
        boolean spaced = form != Form.LINE || lines.isBlank(start + 1);
        return form != Form.OTHER && (lines.isBlank(i)
                ? spaced
                : form == forms[i] && indent(i) == indent(start)
                        && (form != Form.LINE || spaced == lines.isBlank(i - 1)));
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
        boolean judged = forms[start] == Form.NUMBERED && !interview.items().isEmpty();
        if (judged || forms[start] == Form.OTHER) {
            return;
        }
        int all = 0;
        int asking = 0;
        boolean bare = forms[start] == Form.LINE;
        int first = bare && !asksAt(start) ? start + 1 : start;
        for (int i = first; i < end; i++) {
            all += lines.isBlank(i) || isPersonal(lines.at(i)) ? 0 : 1;
            asking += asksAt(i) ? 1 : 0;
        }
        if (asking >= MIN_ASKING && asking * 100 >= all * share(bare)) {
            for (int i = first; i < end; i++) {
                items.set(i, !lines.isBlank(i));
            }
        }
    }

    private int share(boolean bare) {
        return bare ? MIN_SHARE_OF_LINES : interview.isFound() ? MIN_SHARE_OF_INTERVIEW : MIN_SHARE;
    }

    private boolean asksAt(int i) {
        return !lines.isBlank(i) && asksIn(lines.at(i));
    }

    /// Whether `line` asks, with or without a number before and a mark behind.
    static boolean asksIn(String line) {
        return !Questions.in(line).isEmpty() || asks(text(line));
    }

    /// The number of an item with what ends it: `2.`; empty where it has none.
    static String number(String line) {
        Matcher item = ITEM.matcher(line);
        return item.matches() && item.group(2) != null ? item.group(2) : "";
    }

    /// What the item says, without its number and the full stop at its end.
    private static String text(String line) {
        Matcher item = ITEM.matcher(line.strip());
        String text = Titles.plain(item.matches() ? item.group(3) : line).strip();
        return text.endsWith("。") || text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean asks(String text) {
        return text.length() <= MAX_ASKED && ASKS.matcher(text).find() && !TOLD.matcher(text).find();
    }

    static boolean isPersonal(String text) {
        return text.length() <= MAX_ASKED && PERSONAL.matcher(text).find();
    }
}
