package dev.touchstone.notes;

import dev.touchstone.terms.Dictionary;
import dev.touchstone.terms.Mention;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells names from statements by how a phrase is built.
final class Phrase {

    /// The longest phrase that can be a name, in columns of a terminal.
    private static final int MAX_NAME_COLUMNS = 44;

    private static final Pattern BRACKETS = Pattern.compile("[（(\\[][^（()）\\[\\]]{0,80}[)）\\]]");
    private static final Pattern SENTENCE = Pattern.compile(".*[，,。；;！!…].*");
    private static final Pattern LABEL_END = Pattern.compile("^(.{1,40}?)\\s*[:：(（].*");

    /// Words that begin a statement about something named before.
    private static final Pattern PREDICATE = Pattern.compile("(?:需要|可以|能够|能|不|没|无法|允许|应该|会|为了|要|支持|提高|降低|减少|增加|避免|保证|确保"
            + "|约定|使用|通过|由|因此|所以|如果|当|在|从|将|把|是|有|无|起初|重复|得到|引入|便于|易于|只|仅|再|先|然后|最后|比如|例如|其中|这|那|它|他|我|你"
            + "|任何|所有|底层|基于|复杂度|实现|等).*");

    /// Words that begin a statement even where it stands like a name.
    private static final Pattern MODAL = Pattern
            .compile("(?:需要|可以|能够|能|不|没|无法|允许|应该|应当|会|为了|如果|若|当|因为|由于|所以|因此|比如|例如|其中|这|那|它|它们|我们"
                    + "|是的|然后|最后|以下|下面|假设(?!检验)|假如|在(?!线|途)|第[一二三四五六七八九十\\d]{1,2}[个次种点条]"
                    + "|or |and |but |then |with |within |without |when |if ).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern STATED = Pattern.compile(".*(?:就是|表示|被|时候|时$|\\[|[.。]$| is | are | was ).*");
    private static final Pattern ENGLISH_VERB = Pattern.compile(
            "\\b(?:is|are|was|were|be|has|have|had|does|do|did|can|could|may|might|must|should|will|would|shall|uses?|used|needs?|allows?"
                    + "|means?|provides?|consists?|becomes?|gets?|keeps?|makes?|takes?|gives?|contains?|returns?|requires?|depends?|handles?"
                    + "|solves?|works?|shouldn't|doesn't|don't|isn't|can't|won't)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD = Pattern
            .compile("(?:However|Please|Also|Therefore|Otherwise|Instead|Finally|Note that)\\b");
    private static final int MAX_ENGLISH_WORDS = 9;
    private static final Pattern NUMBER = Pattern.compile("[\\d.]{1,4}");

    /// Words that continue the line above.
    private static final Pattern CONTINUING = Pattern
            .compile("\\s*(?:[，,。；;：:、)）】》”+=>/-]|而|但|并(?!行|发)|即(?!时)|且|或|因此|所以|如果|若|此时|这|那|比如|例如|如："
                    + "|相比|然后|可以|通过|同时|不|把|将|在|缺点|优点|像|甚至|就(?!绪)|也|还|再|则|因为|由于|以及|从而|为此|此外|当(?!前)|上限|上层|每个|每次|每一|根据|仅|本质上|总的来说|总之|简单来说|一般来说|也就是说|换句话说|下面|保持|具体|如下|以下|其中|它|他|我|你|第[一二三]个).*");

    private Phrase() {}

    /// Whether `text`, without marks around it, can be the name of something.
    static boolean isName(String text) {
        return canName(text, MAX_NAME_COLUMNS) && !PREDICATE.matcher(text).matches();
    }

    /// As [#isName] for a line of its own, which may begin with a verb.
    static boolean canName(String text, int columns) {
        String bare = BRACKETS.matcher(text).replaceAll("");
        return !bare.isBlank() && columns(text) <= columns && !SENTENCE.matcher(bare).matches()
                && !MODAL.matcher(bare).matches() && Titles.hasLetter(bare) && !NUMBER.matcher(bare).matches();
    }

    /// Whether `text` says something and not only names it, although it is short.
    static boolean isStated(String text) {
        return STATED.matcher(text).matches();
    }

    /// Whether `text` ends as a sentence, or as one that introduces what follows.
    static boolean isSentence(String text) {
        String stripped = text.stripTrailing();
        return !stripped.isEmpty() && "。！!：:；;.".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    /// Whether `text` is in English and says something: it has a verb, or more words than names have.
    static boolean isEnglishSentence(String text) {
        return text.indexOf(' ') > 0 && text.chars().noneMatch(c -> CjkEmphasis.isCjk((char) c))
                && (ENGLISH_VERB.matcher(text).find()
                        || text.split(" +", MAX_ENGLISH_WORDS + 2).length > MAX_ENGLISH_WORDS);
    }

    /// Whether `text` is a sentence in English that says something, and does not name it.
    static boolean isEnglishStatement(String text) {
        return isSentence(text) && (isEnglishSentence(text) || LEAD.matcher(text).lookingAt());
    }

    /// Whether `word` is a verb that says what something does: `Needs`.
    static boolean isEnglishVerb(String word) {
        return word.endsWith("s") && Character.isLowerCase(word.charAt(word.length() / 2))
                && ENGLISH_VERB.matcher(word).matches();
    }

    /// Whether `line` goes on with what the line above began.
    static boolean continues(String line) {
        return CONTINUING.matcher(line).matches();
    }

    /// What stands before the first comma, colon or double space.
    static String firstClause(String text) {
        String stripped = text.strip();
        int end = 1;
        while (end < stripped.length() && !endsClause(stripped, end)) {
            end++;
        }
        return end < stripped.length() && !endsClause(stripped, 0) ? stripped.substring(0, end).strip() : stripped;
    }

    private static boolean endsClause(String text, int at) {
        return switch (text.charAt(at)) {
            case ':' -> !text.startsWith("://", at) && !isWithinWord(text, at);
            case '，', ',', '。', '；', ';', '：', '！', '!', '？', '?' -> true;
            case ' ' -> text.charAt(at + 1) == ' ';
            default -> false;
        };
    }

    /// Whether the colon at `at` belongs to a word such as `-XX:+UseSerialGC`.
    private static boolean isWithinWord(String text, int at) {
        return at > 0 && at + 1 < text.length() && isLatin(text.charAt(at - 1))
                && (text.charAt(at + 1) == '+' || isLatin(text.charAt(at + 1)));
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /// What stands before a colon or bracket, where the phrase has one.
    static String label(String text) {
        if (text.indexOf(':') < 0 && text.indexOf('：') < 0 && text.indexOf('(') < 0 && text.indexOf('（') < 0) {
            return text.strip();
        }
        Matcher label = LABEL_END.matcher(text);
        return label.matches() ? label.group(1).strip() : text.strip();
    }

    /// Whether `text` is or holds a known name.
    static boolean isKnown(String text) {
        return Dictionary.builtIn().named(text).isPresent() || !mentions(text).isEmpty();
    }

    /// The known names in `text`.
    static List<Mention> mentions(String text) {
        return Dictionary.builtIn().mentions(text);
    }

    /// Columns on a terminal: Chinese characters take two.
    static int columns(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            columns += CjkEmphasis.isCjk(text.charAt(i)) ? 2 : 1;
        }
        return columns;
    }
}
