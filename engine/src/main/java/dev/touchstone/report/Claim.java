package dev.touchstone.report;

import dev.touchstone.source.TopicId;
import dev.touchstone.terms.Dictionary;
import dev.touchstone.terms.Mention;
import dev.touchstone.terms.Name;
import dev.touchstone.terms.Term;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a sentence says something amounts to, and nothing else: `The default port of Redis is 6379`.
///
/// @param value in one form for all spellings
record Claim(Frame frame, String value) {

    /// What several claims may give a value.
    ///
    /// @param subject what they are about, in the form in which names are compared
    /// @param attribute what of it, with the kind of its unit
    /// @param topic where the dictionary knows the subject
    /// @param named whether the subject is a name wherever it stands; else it is one only where a heading or a note has it
    record Frame(String subject, String attribute, Optional<TopicId> topic, boolean named) {}

    /// Longer sentences say more than one thing, in UTF-16 units.
    private static final int MAX_SENTENCE = 120;

    /// Shorter names that no dictionary has are no names of one thing, as a key.
    private static final int MIN_NAME = 4;

    /// One of these is in every claim.
    private static final List<String> HINTS = List.of("默认", "缺省", "efault", "因子", "actor", "容量", "apacity", "槽",
            "slots",
            "阈值", "hreshold", "复杂度", "omplexity");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。；;！!？?])|(?<=\\.)(?=\\s)");
    private static final Pattern MARKERS = Pattern
            .compile("^[\\s>#*+|-]{0,20}(?:(?:\\d{1,3}[.、)）]|[（(]\\d{1,2}[)）])\\s{0,4})?");
    private static final Pattern MARKUP = Pattern.compile("[*`$\\\\\"“”'‘’]");
    private static final Pattern DEFAULT = Pattern.compile(
            "默认情况下|默认值|默认|缺省值|缺省|(?<![\\w.-])(?:by default|defaults to|default value|default)(?![\\w-]|\\.\\w)");

    private static final String GLUE = "(?:[ \\t:=,.。、|();!]|的|是|为|等于|使用|监听|采用|一?共?有"
            + "|(?<![a-z])(?:the|an?|is|are|in|of|for|on|to|uses|has|with|listens|equals|s)(?![a-z]))++";
    private static final Pattern EDGE = Pattern.compile("(?m)^" + GLUE + "|" + GLUE + "$");
    private static final Pattern CODE_NAME = Pattern.compile("[a-z][a-z0-9]*(?:[-_.][a-z0-9]+){2,}");
    private static final Pattern JOINING = Pattern
            .compile("的|一个|操作|元素|[、/,]|\\b(?:an?|the|of|in|for|has|operations?|elements?)\\b");
    private static final Pattern OPERATION = Pattern.compile(
            "(?:[\\s、/,]|的|一个|和|与|操作|元素|平均|最坏|最好|均摊|情况下?|查找|查询|搜索|插入|添加|新增|删除|移除|访问|读取|写入|更新|修改|遍历|建堆|合并|入队|出队"
                    + "|\\b(?:an?|the|of|in|for|and|or|has|average|worst|best|amortized|case|lookup|search|find|get|put|push|pop|add|insert|insertion|remove|delete|deletion|access|update|operations?|elements?)\\b)*");

    /// Whether `text` may hold a claim: one quick look.
    static boolean mayBeIn(String text) {
        return Figure.mayBeIn(text) && HINTS.stream().anyMatch(text::contains);
    }

    /// The claims in a line of prose, one a sentence at most.
    ///
    /// @param heading above the line; what `default port: 6379` is about, where it is a known name
    static List<Claim> in(String line, String heading) {
        if (line.contains("~~") || !mayBeIn(line)) {
            return List.of();
        }
        return SENTENCE_END.splitAsStream(MARKERS.matcher(line).replaceFirst(""))
                .map(String::strip).filter(sentence -> sentence.length() <= MAX_SENTENCE && !sentence.endsWith("?")
                        && !sentence.endsWith("？"))
                .flatMap(sentence -> of(sentence, heading).stream()).toList();
    }

    private static Optional<Claim> of(String sentence, String heading) {
        String text = MARKUP.matcher(folded(sentence)).replaceAll("");
        return Figure.only(text).flatMap(figure -> {
            String rest = text.substring(0, figure.start()) + "\n" + untilComma(text.substring(figure.end()));
            Attribute.Found found = Attribute.in(rest);
            return found.isComplexity() == figure.isOrder() ? about(found, figure, heading) : Optional.empty();
        });
    }

    /// Half width, in lower case, raised digits with their sign.
    private static String folded(String text) {
        return Normalizer.normalize(text.replace("²", "^2").replace("³", "^3"), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }

    /// What comes after the comma adds to what has been said.
    private static String untilComma(String text) {
        int comma = text.indexOf(',');
        return comma < 0 ? text : text.substring(0, comma);
    }

    private static Optional<Claim> about(Attribute.Found found, Figure figure, String heading) {
        Matcher byDefault = DEFAULT.matcher(found.rest());
        boolean isDefault = byDefault.find();
        String subject = stripped(byDefault.replaceAll("\n"));
        Optional<String> attribute = found.attribute(isDefault, CODE_NAME.matcher(subject).matches())
                .map(name -> name + " " + figure.kind());
        return attribute.flatMap(name -> found.isComplexity()
                ? ofOperation(subject, name, figure.value()).or(() -> ofName(subject, name, figure.value(), false))
                : ofName(subject.isEmpty() && isDefault ? heading : subject, name, figure.value(), subject.isEmpty()));
    }

    /// The words around what was taken out, without what only joins them.
    private static String stripped(String text) {
        return EDGE.matcher(text).replaceAll("").replace("\n", " ").strip();
    }

    private static Optional<Claim> ofName(String name, String attribute, String value, boolean fromHeading) {
        Optional<TopicId> topic = Dictionary.builtIn().named(name).map(Term::id);
        String key = Name.key(name);
        return key.isEmpty() || (topic.isEmpty() && (fromHeading || key.length() < MIN_NAME))
                ? Optional.empty()
                : Optional.of(new Claim(new Frame(key, attribute, topic,
                        topic.isPresent() || CODE_NAME.matcher(name).matches()), value));
    }

    /// What an operation on a known structure costs.
    private static Optional<Claim> ofOperation(String words, String attribute, String value) {
        List<Mention> mentions = Dictionary.builtIn().mentions(words);
        if (mentions.size() != 1) {
            return Optional.empty();
        }
        Mention mention = mentions.getFirst();
        String operation = words.substring(0, mention.start()) + " " + words.substring(mention.end());
        String name = words.substring(mention.start(), mention.end());
        return OPERATION.matcher(operation).matches()
                ? Optional.of(new Claim(new Frame(Name.key(name + " " + JOINING.matcher(operation).replaceAll(" ")),
                        attribute, Optional.of(mention.term().id()), true), value))
                : Optional.empty();
    }
}
