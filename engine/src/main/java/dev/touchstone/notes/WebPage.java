package dev.touchstone.notes;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A page copied from the web, line by line: the article, or what stands around it. For one pass from top to bottom.
///
/// Sites frame their texts alike: where one is, who may copy it, how often it was read, what to press, then teasers of
/// other pages, what readers said and what else the site holds.
final class WebPage {

    /// What a line is to the page. What is unlisted says nothing of its own: the start of a text elsewhere, a row of numbers.
    private enum Part {
        ARTICLE, LISTED, UNLISTED
    }

    private enum Section {
        ARTICLE, TEASERS, BLOCKS, COMMENTS
    }

    private static final Pattern LINK = Pattern
            .compile("\\[([^\\[\\]]{0,200})\\]\\(http[^()\\s]{1,300}(?:\\s+\"[^\"]{0,200}\")?\\)");

    private static final Pattern TEASERS = Pattern
            .compile("(?:相关(?:文章|阅读|推荐|博文|内容|资源推荐|文章推荐|话题)|推荐阅读|猜你喜欢|大家都在看|大家在看|为你推荐"
                    + "|(?:热门|最新|近期|更多|随机|往期)(?:文章|推荐|博文)|最新 ?(?:IT ?)?新闻|历史上的今天"
                    + "|(?:您|你)可能(?:还|也)?(?:会)?(?:感兴趣|喜欢)\\S{0,6}|(?i:related (?:posts|articles|content|reading|questions)|recommended (?:posts|articles|for you)"
                    + "|you (?:may|might) also (?:like|enjoy)|more from \\S.{0,40}|recent posts|popular posts|recommended from medium|hot network questions))\\s?[：:]?");
    private static final int MAX_TEASER = 120;

    private static final Pattern COMMENTS = Pattern
            .compile(
                    "(?:(?:全部|最新|热门|精彩|网友|读者|用户)?(?:评论|留言)(?:列表|区)?|(?i:comments|responses))\\s*(?:[：:]|[（(]?\\d+[)）]?\\s*条?)?|\\d+ ?(?:条评论|(?i:comments|responses))");
    private static final Pattern COMMENTER = Pattern
            .compile("#?\\d+ ?楼.{0,60}|\\S{1,24} 热评|\\S{1,24}\\s+回复\\s+\\S{1,24}[：:].{0,200}|\\d+\\. ?Re:.{1,120}"
                    + "|.{1,32}\\d{4}[-/年]\\d{1,2}[-/月]\\d{1,2}日?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?|(?i:.{1,32} says:|.{1,32} (?:\\d+|an?) (?:minute|hour|day|month|year)s? ago)");
    private static final Pattern FLOOR = Pattern.compile("#?\\d+ ?楼\\s.{0,40}\\d{4}[-/年]\\d{1,2}.{0,20}|\\S{1,24} 热评");
    private static final int LOOKS_AHEAD = 3;

    /// With fewer lines of a frame a text is no copied page.
    private static final int MIN_FRAME = 2;

    /// Button by button, where nothing else shows a copied page.
    private static final int MIN_BUTTONS = 3;

    /// So many short lines between two lines of the frame belong to it: tags, the name of who wrote it.
    private static final int MAX_BETWEEN = 3;

    /// Wider lines between do not, in columns of a terminal.
    private static final int MAX_SHORT = 16;

    private static final Set<String> SOURCES = Set.of("来自", "来源", "出处", "转自", "转载自", "原文", "原文链接", "from", "source");
    private static final Pattern ADDRESS = Pattern.compile("<?\\s*https?://\\S|<\\s*$");
    /// Rows of a calendar, counts.
    private static final Pattern NUMBERS = Pattern
            .compile(
                    "\\d++(?:\\s++\\d++)++|[日一二三四五六\\s]{7,40}|(?i:(?:\\s*(?:mon?|tue?|wed?|thu?|fri?|sat?|sun?|[mtwfs])){7}\\s*)");

    /// A longer row is data, in UTF-16 units.
    private static final int MAX_NUMBERS = 200;

    private final Lines lines;

    /// Lines that belong to the frame by what they and their neighbours say.
    private final BitSet frame;

    /// All that is not the article.
    private final BitSet around;
    private final BitSet listed;
    private final boolean copied;
    private Section section = Section.ARTICLE;

    /// What follows teasers that end: the article, or what stands below it.
    private Section rest = Section.ARTICLE;
    private int teaser = -1;

    WebPage(Lines lines) {
        this.lines = lines;
        this.frame = framed();
        this.copied = frame.cardinality() >= MIN_FRAME;
        if (copied) {
            addBars();
            addBetween();
        }
        BitSet site = SiteFrame.of(lines);
        site.or(ChatTalk.of(lines));
        this.around = new BitSet(lines.size());
        this.listed = new BitSet(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Part part = !lines.isText(i) ? Part.ARTICLE : site.get(i) ? Part.LISTED : part(i);
            around.set(i, part != Part.ARTICLE);
            listed.set(i, part == Part.LISTED && !isNumbers(i));
        }
    }

    /// The lines that are no part of the article.
    BitSet frame() {
        return around;
    }

    /// Whether line `i` is no part of the article and worth a mention.
    boolean isListed(int i) {
        return listed.get(i);
    }

    /// What line `i` is, which is asked for every line of text, in order.
    private Part part(int i) {
        String text = shown(lines.at(i));
        boolean asks = Questions.endsAsQuestion(text);
        if (!asks && PageFrame.isWay(text)) {
            enter(Section.ARTICLE);
        } else if (!asks && TEASERS.matcher(text).matches()) {
            section = Section.TEASERS;
            return Part.LISTED;
        } else if (!asks && startsComments(i, text)) {
            enter(Section.COMMENTS);
        } else if (copied && rest == Section.ARTICLE && PageFrame.isBlock(text)) {
            enter(Section.BLOCKS);
        }
        boolean back = section != Section.ARTICLE
                && ((!isCut(text) && isHeading(i)) || (section == Section.BLOCKS && isParagraph(text)));
        if (back) {
            enter(Section.ARTICLE);
        }
        return switch (section) {
            case ARTICLE -> frame.get(i) || isButton(i, text) || isSource(i, text) || isNumbers(i)
                    ? Part.LISTED
                    : Part.ARTICLE;
            case COMMENTS, BLOCKS -> Part.LISTED;
            case TEASERS -> teaser(i, text);
        };
    }

    private void enter(Section next) {
        section = next;
        rest = next;
    }

    private BitSet framed() {
        var framed = new BitSet(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            framed.set(i, lines.isText(i) && PageFrame.isFrame(shown(lines.at(i))));
        }
        return framed;
    }

    /// Words of bars beside others, or beside the frame.
    private void addBars() {
        var words = new BitSet(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            words.set(i, lines.isText(i) && !frame.get(i) && PageFrame.isWord(lines.at(i).strip()));
        }
        var bars = new BitSet(lines.size());
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            bars.set(i, isPart(words, lines.previous(i)) || isPart(words, lines.next(i)));
        }
        frame.or(bars);
    }

    private boolean isPart(BitSet words, int i) {
        return i >= 0 && (words.get(i) || frame.get(i));
    }

    /// Short lines between two lines of the frame, below the title.
    private void addBetween() {
        int first = firstOfArticle();
        for (int i = frame.nextSetBit(first); i >= 0; i = frame.nextSetBit(i + 1)) {
            int end = lines.next(i);
            int between = 0;
            while (between <= MAX_BETWEEN && isShort(end)) {
                between += isNumbers(end) ? 0 : 1;
                end = lines.next(end);
            }
            if (between <= MAX_BETWEEN && frame.get(end)) {
                for (int k = lines.next(i); k < end; k = lines.next(k)) {
                    frame.set(k);
                }
            }
        }
    }

    private int firstOfArticle() {
        int first = lines.isText(0) ? 0 : lines.next(0);
        while (first < lines.size() && frame.get(first)) {
            first = lines.next(first);
        }
        return first;
    }

    private boolean isShort(int i) {
        String text = lines.at(i).strip();
        return lines.isText(i) && !frame.get(i) && Phrase.columns(text) <= MAX_SHORT && !Phrase.isSentence(text)
                && !Questions.endsAsQuestion(text) && !isHeading(i);
    }

    /// The line as the page shows it: links by their words.
    private static String shown(String line) {
        String text = line.strip();
        return text.indexOf("](http") < 0 ? text : LINK.matcher(text).replaceAll("$1");
    }

    private boolean isHeading(int i) {
        return HeadingLine.find(lines.at(i), lines.at(i + 1), 0)
                .filter(heading -> heading.form() == HeadingLine.Form.MARKDOWN
                        || heading.form() == HeadingLine.Form.NUMBERED)
                .isPresent();
    }

    /// Below the title of another page stands the start of its text, cut off or long.
    private Part teaser(int i, String text) {
        if (text.isEmpty()) {
            return Part.UNLISTED;
        }
        boolean below = teaser >= 0 && teaser == i - 1;
        boolean more = text.startsWith("»") || PageFrame.isFrame(text);
        if (!more && (isCut(text) || (below && (text.length() > MAX_TEASER || text.endsWith("。"))))) {
            return Part.UNLISTED;
        }
        if (text.length() > MAX_TEASER || isOwn(text)) {
            section = rest;
            return rest == Section.ARTICLE ? Part.ARTICLE : Part.LISTED;
        }
        teaser = i;
        return Part.LISTED;
    }

    /// Whether no title of a page reads so: a sentence, a label, or a question of somebody who wonders.
    private static boolean isOwn(String text) {
        return "。.：:".indexOf(text.charAt(text.length() - 1)) >= 0 || text.endsWith("？？") || text.endsWith("??")
                || (text.startsWith("**") && HeadingLine.bold(text).isPresent());
    }

    private static boolean isCut(String text) {
        return text.endsWith("...") || text.endsWith("…");
    }

    /// Whether the line is a paragraph, which blocks beside a text do not hold.
    private static boolean isParagraph(String text) {
        return text.length() > MAX_TEASER || (text.endsWith("。") && Phrase.columns(text) > MAX_TEASER / 2);
    }

    private boolean isNumbers(int i) {
        return copied && lines.at(i).length() <= MAX_NUMBERS && NUMBERS.matcher(lines.at(i).strip()).matches();
    }

    /// Whether line `i` only says that the address below it is where the text comes from.
    private boolean isSource(int i, String text) {
        return SOURCES.contains(text.toLowerCase(Locale.ROOT))
                && ADDRESS.matcher(lines.at(lines.next(i)).strip()).lookingAt();
    }

    private boolean startsComments(int i, String text) {
        if (FLOOR.matcher(text).matches()) {
            return true;
        }
        if (!COMMENTS.matcher(text).matches()) {
            return false;
        }
        int next = i;
        for (int k = 0; k < LOOKS_AHEAD; k++) {
            next = lines.next(next);
            if (COMMENTER.matcher(lines.at(next).strip()).matches()) {
                return true;
            }
        }
        return false;
    }

    /// @param text of line `i`, which is no furniture by itself
    private boolean isButton(int i, String text) {
        if (!PageFrame.isButton(text)) {
            return false;
        }
        int row = 1;
        for (int k = lines.previous(i); k >= 0 && row < MIN_BUTTONS && isPressed(k); k = lines.previous(k)) {
            row++;
        }
        for (int k = lines.next(i); k < lines.size() && row < MIN_BUTTONS && isPressed(k); k = lines.next(k)) {
            row++;
        }
        return row >= MIN_BUTTONS;
    }

    private boolean isPressed(int i) {
        return frame.get(i) || PageFrame.isButton(lines.at(i).strip());
    }
}
