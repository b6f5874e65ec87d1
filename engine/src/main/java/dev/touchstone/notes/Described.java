package dev.touchstone.notes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a line of typed notes names: a name before what it is, as in `死锁--互相等待` and `int close(int fd); 关闭`, a name to
/// look up, or the subject of a statement.
final class Described {

    /// Longer lines tell more than one thing, in UTF-16 units.
    private static final int MAX_LINE = 200;

    /// The widest name before dashes, in columns of a terminal.
    private static final int MAX_NAME = 32;

    private static final Pattern SIGNATURE = Pattern
            .compile("(?:[A-Za-z_]\\w{0,30}[ *]{1,3}){0,3}([A-Za-z_]\\w{1,40})\\(([^;；{}]{0,120})\\) {0,3}[;；]? {0,3}"
                    + "(?:[：:]|[-—]{1,12}|//)? {0,3}(?:\\p{IsHan}.{0,180})?");
    private static final Pattern PARAMETERS = Pattern.compile("void|.*\\w[ *]+\\w.*");
    private static final Pattern DASHED = Pattern
            .compile("([\\p{L}\\p{N}][^-—，,。；;：:=<>]{0,30}?) {0,3}(?:-{2,12}|—{1,4}) {0,3}([^->\\s—].{0,180})");
    private static final Pattern PUT_OFF = Pattern
            .compile("(?:需要|需|待|有待|课后|后续|以后)?(?:再)?(?:调研|研究一下|补充|学习一下|了解一下)[。.!！]{0,5}");
    private static final Pattern STUDY = Pattern
            .compile("(.{1,30}?)[ ，,]{0,3}(?:需要|有待|要|待|再)?(?:仔细|认真|好好|深入|重点)(?:学习|学|研究|了解|看)一?下.{0,30}");

    private static final Pattern SUBJECT_FIRST = Pattern.compile(
            "(/?[A-Za-z_][\\w/+#.-]{1,23})(?:\\([^()]{0,40}\\)|（[^（）]{0,20}）)? ?"
                    + "(?:是|叫|指|用来|用于|一般|总是|可以理解|必须|为了|创建|返回|实现|支持|的|和|与|或|:|：|，|,|\\(|[\\p{IsHan}]).*");
    private static final Pattern DEFINED = Pattern.compile("(\\p{IsHan}{2,8}?)(?:就是|是指|指的是|叫做|是).*");
    private static final Pattern LOOK_UP = Pattern
            .compile(
                    "(.{1,40}?)[ ，,]*(?:[（(](?:必查|自查|待查|查)[)）]|(?:必查|自查|查查|查一下|需要查查|待查)|(?<=[ ，,])查|(?<=[ ，,])查询|再?(?:认真|好好|仔细)看看|[（(]看看[)）])");

    private Described() {}

    /// The name that `text` declares or describes.
    static Optional<String> name(String text) {
        return function(text).or(() -> dashed(text));
    }

    /// The function that `text` declares, with what it does or with its parameters.
    private static Optional<String> function(String text) {
        boolean possible = text.length() <= MAX_LINE && text.indexOf('(') > 0 && text.indexOf(')') > 0;
        Matcher signature = SIGNATURE.matcher(possible ? text : "");
        return signature.matches() && PARAMETERS.matcher(signature.group(2)).matches()
                ? Optional.of(signature.group(1))
                : Optional.empty();
    }

    /// What stands before dashes that tell it from its description.
    static Optional<String> dashed(String text) {
        boolean possible = text.length() <= MAX_LINE && (text.contains("--") || text.indexOf('—') > 0)
                && !text.contains("->");
        Matcher dashed = DASHED.matcher(possible ? text : "");
        return dashed.matches() && Phrase.isName(dashed.group(1)) && Phrase.columns(dashed.group(1)) <= MAX_NAME
                ? Optional.of(dashed.group(1))
                : Optional.empty();
    }

    /// The name that `text` says is to be looked up.
    static Optional<String> lookUp(String text) {
        Matcher lookUp = LOOK_UP.matcher(text.indexOf('查') >= 0 ? text : "");
        return lookUp.matches() ? Optional.of(lookUp.group(1)) : Optional.empty();
    }

    /// What `text` says its author is to study later.
    static Optional<String> putOff(String text) {
        if (text.length() > MAX_LINE) {
            return Optional.empty();
        }
        Matcher lookUp = LOOK_UP.matcher(text.indexOf('查') >= 0 || text.indexOf('看') >= 0 ? text : "");
        if (lookUp.matches()) {
            return Optional.of(lookUp.group(1));
        }
        Matcher dashed = DASHED.matcher(text);
        if (dashed.matches() && PUT_OFF.matcher(dashed.group(2)).matches()) {
            return Optional.of(dashed.group(1));
        }
        Matcher study = STUDY.matcher(text.indexOf('下') > 0 ? text : "");
        return study.matches() && Titles.hasLetter(study.group(1)) ? Optional.of(study.group(1)) : Optional.empty();
    }

    /// What the first words of `text` are about; empty where they do not show it.
    static String subject(String text) {
        var mentions = Phrase.mentions(text);
        if (!mentions.isEmpty() && mentions.getFirst().start() == 0) {
            return mentions.getFirst().term().id().value();
        }
        Matcher first = SUBJECT_FIRST.matcher(text);
        if (first.matches()) {
            return first.group(1);
        }
        Matcher defined = DEFINED.matcher(text);
        return (text.indexOf('是') > 0 || text.indexOf('叫') > 0) && defined.matches() ? defined.group(1) : "";
    }
}
