package dev.touchstone.notes;

import dev.touchstone.terms.Dictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what a line asks: `为什么需要第三次？？`, `ipdb?? wget??!`, `What is a MAC?`.
final class Questions {

    /// Longer lines are articles, not questions, in UTF-16 units.
    private static final int MAX_LINE_LENGTH = 1_000;
    private static final int MAX_LENGTH = 120;

    /// Bullet, number and label before a question, in UTF-16 units.
    private static final int MAX_LEAD = 4;

    private static final Pattern URL = Pattern.compile("(?i)\\bhttps?://\\S+");

    /// The title of an article or note elsewhere may ask, but its reader does not.
    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]{0,200}\\]\\((?:https?://|#)[^()\\s]{0,500}\\)"
            + "|!?\\[\\[[^\\[\\]]{0,300}\\]\\]");
    /// What stands around the words of a link within the notes.
    private static final Pattern LINK_MARKS = Pattern
            .compile("!?\\[(?=[^\\[\\]]{1,300}\\]\\()|\\]\\([^()\\s]{0,500}\\)");

    /// A link to a place in the same page.
    private static final Pattern LINK_WITHIN = Pattern
            .compile("(?:[-*+]\\s+|\\d{1,3}[.)]\\s+)?\\**\\[[^\\[\\]]{0,300}\\]\\(#[^()]{0,300}\\)\\**");

    /// Stands before what is asked: `Q1:`, `问：`.
    private static final Pattern LABEL = Pattern.compile(
            "(?:Q(?:uestion)?\\s*\\d{1,3}\\s*[:：.、)）]|Q(?:uestion)?\\s*[:：]|问题?\\s*\\d{1,3}\\s*[:：.、)）]|问\\s*[:：])\\s*(?=\\S)");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern MARK = Pattern.compile("[？?][？?！! ]*");
    private static final Pattern BREAK = Pattern.compile("[。；;！!]|//|\\t");
    private static final Pattern CLAUSE = Pattern.compile("[，,。；;]|  +");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+•>]+\\s+)+");
    private static final Pattern BARE_TERM = Pattern.compile("[A-Za-z][A-Za-z0-9_.+-]{0,23}");
    private static final List<String> ASKING_STARTS = List.of("为什么", "为何", "如何", "怎么", "怎样", "什么是", "什么叫", "哪些", "是否",
            "what",
            "why", "how");
    private static final List<String> ASKING_ENDS = List.of("什么", "哪些", "哪里", "怎么办", "怎么看", "怎么用",
            "怎么写", "怎么做", "怎么选", "怎么实现", "怎么理解", "怎么处理", "怎么解决", "吗", "呢");
    /// Words that ask: without one, a question mark only doubts what stands before it.
    private static final Pattern CUE = Pattern
            .compile("(?i)什么|怎么|怎样|如何|为何|何时|何处|能否|可否|谁|哪|几|吗|呢|是否|是不是|多少|多大|多久|区别|联系|对比|过程|原因|\\+"
                    + "|\\b(?:what|why|how|when|which|who|where|is|are|does|do|can)\\b");
    private static final Pattern COUNT = Pattern.compile("[一二三四五六七八九十几\\d]+大?[种个次层类条].*");
    private static final Pattern LIST = Pattern.compile("[，,、；;]");
    private static final Pattern LOOK_UP = Pattern.compile("[（(](?:必|自|待)?查[)）]");
    /// What a name ends with whose matter is asked for: `消息的撤回实现？`.
    private static final Pattern ASKED_PART = Pattern
            .compile(".*(?:的\\S{0,4}|\\S{2})(?:实现|使用|用法|作用|原理|意义|结构|流程|步骤|场景)(?:\\([^()]*\\))?");

    /// Shorter lists are lists of names only where all are known.
    private static final int MIN_LIST = 3;
    private static final int MIN_CHINESE_NAME = 2;

    /// In columns of a terminal.
    private static final int MAX_LIST_NAME = 16;
    private static final int MAX_UNMARKED = 60;
    private static final Pattern UNMARKED = Pattern.compile(
            "(?:\\d{1,2}[.、)]\\s*)?(?:(?:讲讲|讲一下|讲一讲|讲下|说说|说一下|说下|谈谈|谈一谈|聊聊|聊一聊|介绍一下|介绍下|简述|请解释|为什么|为何)[^。：:]+|[^。：:]{0,50}(?:发生了什么|会有什么\\S{0,6})|[^。：:]{2,40}[，,]\\s*(?:如何|怎么|怎样|为什么|为何)[^。：:，,]{2,30}|[^。：:，,]{1,20}(?:为什么|为何)[^。：:，,]{1,30}"
                    + "|[^。：:，,]*(?:有什么区别|有哪些区别|是什么|怎么办|怎么实现|怎么[做设选配写用]|怎么做到\\S{0,8}|会发生什么|有哪些|的疑问|应该要考虑哪些点|吗)|(?![^。：:，,]*(?:是(?!否)|由于|因为|出于))[^。：:，,]*的原因|(?:什么时候|什么叫|如何|怎么|怎样)[^。：:，,；;]{1,30}|[^。：:]{1,50}(?:[，,]应该要?考虑哪些点|有什么\\S{0,8}问题|[，,]是否\\S{2,30})|[^。：:]{2,50}(?:对不对|是不是|行不行))");
    /// What an item of a list of questions looks like; no sentence that only tells of a how or a what.
    private static final Pattern ASKING_ITEM = Pattern.compile("(?:什么是|如何|怎么|怎样|为何|为什么|哪些)[^。：:；;]{2,50}"
            + "|[^。：:；;]{0,40}(?<!了解|知道|学习|学会|掌握|说明|介绍|展示|决定|描述|讨论|关于|理解|定义|指定|控制|解释|清楚|明白|告诉|教你|指导|看看|研究|考虑|包括|以及|不管|无论|论|[与和及])(?:如何|怎么|怎样)[^。：:，,；;]{2,30}"
            + "|[^。：:；;]{2,50}(?:有啥区别|有什么区别|有哪些区别|了解吗|是什么|怎么办)"
            + "|[^。：:；;，,]{1,30}[和与跟][^。：:；;，,]{1,30}区别|手[写撕]\\s?(?![体字])[^。：:；;，,]{1,40}");
    private static final Pattern ASKED_NEXT = Pattern
            .compile("[^。：:；;，,]{2,40}(?:原理|过程|流程|时机|区别|作用|优点|优缺点|场景)");
    private static final Pattern EXPLAIN = Pattern.compile(
            "(?:Explain|Describe) (?:the|how|what|why|when|a|an|your|with|in|about|each|some|different|differences?|[a-z]{5,})\\b"
                    + "|(?:Explain|Describe) (?!Plan|PLAN|Anal|ANAL)[A-Z][\\w+#./-]*(?:(?<=[A-Z\\d+#])(?!\\S)| [\\w+#]+)"
                    + "|Differences? between\\b");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    /// @param title with its marks
    /// @param name whether only a name stands before the mark
    /// @param opens whether nothing but numbering stands before it in its line
    /// @param end where its last mark ends in the line
    record Asked(String title, boolean name, boolean opens, int end) {}

    private Questions() {}

    /// The questions of one line of prose, in order; none where a `?` only belongs to a URL or code.
    static List<Asked> in(String line) {
        if (line.length() > MAX_LINE_LENGTH || (line.indexOf('?') < 0 && line.indexOf('？') < 0)) {
            return List.of();
        }
        String text = withoutLinkMarks(blanked(URL, blanked(LINK, line)));
        text = CODE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(match.group().replace('?', ' ')));
        var asked = new ArrayList<Asked>();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            if (ends(text, mark)) {
                add(asked, text, from, mark);
                from = mark.end();
            }
        }
        return asked;
    }

    /// `line` with spaces for the marks of links within the notes, of which the words stay.
    static String withoutLinkMarks(String line) {
        return line.indexOf("](") < 0 ? line : blanked(LINK_MARKS, line);
    }

    /// `text` with spaces for what `pattern` finds, so that places in it stay the same.
    private static String blanked(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(match -> " ".repeat(match.end() - match.start()));
    }

    private static void add(List<Asked> asked, String text, int from, Matcher mark) {
        String piece = text.substring(from, mark.start());
        String marks = mark.group().strip();
        List<String> names = names(piece);
        for (String name : names) {
            asked.add(new Asked(name, name.indexOf('，') < 0, true, mark.end()));
        }
        String title = names.isEmpty() ? title(piece) : "";
        if (LETTER.matcher(title).find()) {
            boolean opens = from > 0 || piece.strip().length() <= title.length() + MAX_LEAD;
            asked.add(new Asked(title + marks, !marks.equals("?") && isName(title), opens, mark.end()));
        }
    }

    /// The names of a list that is asked about as a whole; empty where `piece` is none.
    private static List<String> names(String piece) {
        String[] parts = LIST.split(piece.strip(), -1);
        if (parts.length < 2) {
            return List.of();
        }
        var names = new ArrayList<String>();
        for (String part : parts) {
            String name = LOOK_UP.matcher(part.strip()).replaceFirst("");
            if (!LETTER.matcher(name).find() || Phrase.columns(name) > MAX_LIST_NAME
                    || isAsking(name)) {
                return List.of();
            }
            names.add(name);
        }
        long known = names.stream().filter(Phrase::isKnown).count();
        boolean list = names.size() >= MIN_LIST ? known * 2 >= names.size() : known == names.size();
        return list ? joined(names) : List.of();
    }

    /// `names` with those at the start that together name one topic as one: `进程，线程，协程`.
    private static List<String> joined(List<String> names) {
        for (int end = names.size(); end > 1; end--) {
            String whole = String.join("，", names.subList(0, end));
            if (Dictionary.builtIn().named(whole).isPresent()) {
                return Stream.concat(Stream.of(whole), names.stream().skip(end)).toList();
            }
        }
        return names;
    }

    private static boolean isName(String title) {
        return BARE_TERM.matcher(title).matches() || (title.length() >= MIN_CHINESE_NAME
                && Phrase.columns(title) <= MAX_LIST_NAME && Phrase.isName(title) && !hasCue(title)
                && title.indexOf(' ') < 0 && !ASKED_PART.matcher(title).matches() && !COUNT.matcher(title).matches()
                && !UNMARKED.matcher(title).matches());
    }

    /// Whether a title asks, with or without a question mark.
    static boolean asks(String title) {
        return title.endsWith("？") || title.endsWith("?") || isAsking(title);
    }

    private static boolean isAsking(String title) {
        return !title.isEmpty() && (("为如怎什哪是wWhH".indexOf(title.charAt(0)) >= 0
                && ASKING_STARTS.stream().anyMatch(start -> startsWith(title, start)))
                || ("么些里办看用写做选现解理决吗呢".indexOf(title.charAt(title.length() - 1)) >= 0
                        && ASKING_ENDS.stream().anyMatch(title::endsWith)));
    }

    /// Whether `title` starts with `word`, which of Latin letters stands for itself.
    private static boolean startsWith(String title, String word) {
        int end = word.length();
        boolean inside = end < title.length() && word.charAt(end - 1) < 0x80 && title.charAt(end) < 0x80
                && Character.isLetterOrDigit(title.charAt(end));
        return !inside && title.regionMatches(true, 0, word, 0, end);
    }

    /// Whether a line asks although no mark says so: `讲一下死锁是如何发生的`.
    static boolean asksWithoutMark(String line) {
        return line.length() <= MAX_UNMARKED && mayAsk(line) && UNMARKED.matcher(line).matches();
    }

    /// Whether an item of a list, or a line that stands alone, asks although no mark says so: `如何保证不丢失`,
    /// `Redis 是怎么持久化的`, `Explain the event loop`.
    static boolean isAskedItem(String text) {
        String item = text.endsWith("。") || text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return item.length() <= MAX_UNMARKED && ((mayAsk(item)
                && (UNMARKED.matcher(item).matches() || ASKING_ITEM.matcher(item).matches())) || isExplained(item));
    }

    /// Whether a line right below one that asks goes on with the list of what is asked: `数据包转发的过程`.
    static boolean isAskedNext(String line) {
        return line.length() <= MAX_UNMARKED && ASKED_NEXT.matcher(line).matches();
    }

    /// Whether a heading asks although no mark says so.
    static boolean isAskedHeading(String title) {
        return asksWithoutMark(title) || isExplained(title);
    }

    private static boolean isExplained(String text) {
        return (text.startsWith("Expl") || text.startsWith("Desc") || text.startsWith("Diff"))
                && EXPLAIN.matcher(text).lookingAt();
    }

    /// A glance before [#UNMARKED] and [#ASKING_ITEM] are tried: one of their words must begin somewhere.
    private static boolean mayAsk(String line) {
        for (int i = 0; i < line.length(); i++) {
            char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
            boolean cue = switch (line.charAt(i)) {
                case '什' -> next == '么';
                case '怎' -> next == '么' || next == '样';
                case '为' -> next == '什' || next == '何';
                case '如' -> next == '何';
                case '原' -> next == '因';
                case '区' -> next == '别';
                case '哪' -> next == '些';
                case '疑' -> next == '问';
                case '讲', '说', '谈', '聊' -> true;
                case '介' -> next == '绍';
                case '简' -> next == '述';
                case '手' -> next == '写' || next == '撕';
                case '请' -> next == '解';
                case '应' -> next == '该';
                case '是' -> next == '否';
                case '不' -> i > 0 && next == line.charAt(i - 1);
                case '吗' -> true;
                default -> false;
            };
            if (cue) {
                return true;
            }
        }
        return false;
    }

    /// Whether `words` count something and name nothing: `三种类型`.
    static boolean isCount(String words) {
        return COUNT.matcher(words).matches();
    }

    static boolean hasCue(String words) {
        return CUE.matcher(words).find();
    }

    static boolean endsAsQuestion(String title) {
        return title.endsWith("？") || title.endsWith("?");
    }

    /// `title` without the label of a question before it.
    static String unlabelled(String title) {
        boolean possible = !title.isEmpty() && "Q问".indexOf(title.charAt(0)) >= 0;
        Matcher label = LABEL.matcher(possible ? title : "");
        return label.lookingAt() ? title.substring(label.end()) : title;
    }

    /// Whether `line` is a link to a place in the same page and nothing else, as tables of contents hold.
    static boolean isLinkWithin(String line) {
        return line.indexOf("](#") >= 0 && line.length() <= HeadingLine.MAX_LINE_LENGTH
                && LINK_WITHIN.matcher(line.strip()).matches();
    }

    /// Whether `text` is a link to another site and nothing else.
    static boolean isLinkElsewhere(String text) {
        return LINK.matcher(text.strip()).matches();
    }

    /// A single ASCII mark ends a question only before a space, a bracket, Chinese text or the end.
    private static boolean ends(String text, Matcher mark) {
        boolean strong = mark.group().strip().length() > 1 || mark.group().startsWith("？")
                || mark.group().endsWith(" ");
        int after = mark.end();
        return strong || after == text.length() || ")）\"”'".indexOf(text.charAt(after)) >= 0
                || CjkEmphasis.isCjk(text.charAt(after));
    }

    private static String title(String piece) {
        int from = bracketed(piece);
        Matcher cut = BREAK.matcher(piece.stripTrailing());
        while (cut.find()) {
            if (LETTER.matcher(piece).region(cut.end(), piece.length()).find()) {
                from = Math.max(from, cut.end());
            }
        }
        String title = unlabelled(Titles.clean(BULLET.matcher(piece.substring(from)).replaceFirst("")));
        int comma = Math.max(title.lastIndexOf('，'), title.lastIndexOf(','));
        return title.length() <= MAX_LENGTH
                ? title
                : comma >= 0 && title.length() - comma <= MAX_LENGTH
                        ? title.substring(comma + 1).strip()
                        : Titles.shortened(title, MAX_LENGTH);
    }

    /// Where the clause begins that a question in brackets doubts; 0 where it stands in none.
    private static int bracketed(String piece) {
        int open = Math.max(piece.lastIndexOf('（'), piece.lastIndexOf('('));
        if (open < 0 || piece.indexOf('）', open) >= 0 || piece.indexOf(')', open) >= 0) {
            return 0;
        }
        Matcher clause = CLAUSE.matcher(piece).region(0, open);
        int from = 0;
        while (clause.find()) {
            from = clause.end();
        }
        return from;
    }
}
