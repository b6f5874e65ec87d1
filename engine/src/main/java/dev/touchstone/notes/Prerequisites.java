package dev.touchstone.notes;

import dev.touchstone.source.FrontMatter;
import dev.touchstone.source.FrontMatter.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what authors say should be learned first: `先看 [[DNS]] 再看本文`, `前置知识：IP、TCP`, `Read [[Paxos]] first`.
///
/// The names may mean nothing; whoever knows the topics decides.
final class Prerequisites {

    /// The most that one text gives.
    private static final int MAX_FOUND = 2_000;
    private static final int MAX_LINE = 400;
    private static final int MAX_QUOTE = 80;

    private static final List<String> KEYS = List.of("prerequisites", "prerequisite", "prereqs", "requires", "前置",
            "前置知识");
    private static final List<String> CUES = List.of("前置", "先", "预备", "rereq", "RERE", "irst", "efore");

    private static final String LEARN = "(?:看完|看|阅读|读完|读|学习|学会|学完|学|了解|掌握|复习|熟悉|理解|搞懂)";
    private static final String STUDY = "(?:read|learn|study|understand|review|know|see)(?: about)?";
    private static final String STUDYING = "(?:(?:you )?" + STUDY + "|(?:reading|learning|studying)(?: about)?)";
    private static final String LABEL = "(?:前置(?:知识|条件|阅读|内容|要求|课程|笔记|概念)?|先修(?:知识|课程|内容)?|预备知识|先决条件"
            + "|pre-?req(?:uisite)?s?)";
    private static final String NAMES = "(?<names>\\S.{0,120}?)";
    private static final String AFTER = "(?<after>\\S.{0,60}?)";

    private static final Pattern LABELLED = Pattern.compile(LABEL + "\\s*[：:]\\s*" + NAMES,
            Pattern.CASE_INSENSITIVE);
    private static final List<Pattern> SENTENCES = List.of(
            Pattern.compile(".{0,8}先" + LEARN + "\\s*" + NAMES
                    + "\\s*[，,]?\\s*(?:再|然后再?|之后再?)\\s*(?:来)?" + LEARN + "\\s*" + AFTER),
            Pattern.compile("在?" + LEARN + "\\s*" + AFTER
                    + "\\s*(?:之前|以前|前)\\s*[，,]?\\s*.{0,6}先" + LEARN + "\\s*" + NAMES),
            Pattern.compile("(?:please )?" + STUDY + " " + NAMES + " first", Pattern.CASE_INSENSITIVE),
            Pattern.compile("before " + STUDYING + " " + AFTER + ",? (?:please |you should |first )*" + STUDY + " "
                    + NAMES, Pattern.CASE_INSENSITIVE),
            Pattern.compile("(?:please )?" + STUDY + " " + NAMES + " before (?:" + STUDYING + " )?" + AFTER,
                    Pattern.CASE_INSENSITIVE));

    private static final Pattern HERE = Pattern
            .compile("(?:本|这)(?:篇|文|章|节)?(?:文章|笔记|文档)?|this(?: (?:note|page|article|chapter|section))?|it",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("[。；;！!？?]|\\.(?=\\s|$)");
    private static final Pattern LEAD = Pattern.compile("^[\\s>*+-]*(?:\\d{1,2}[.)、]\\s*)?");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|==");
    private static final Pattern SEPARATOR = Pattern
            .compile("[、，,&]|\\s(?:and|和|与)\\s|(?<=\\])\\s*[和与及]?\\s*(?=\\[\\[)");
    private static final Pattern WIKILINK = Pattern.compile("\\[\\[([^\\[\\]|#]+)[^\\[\\]]*\\]\\]");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)\\]\\([^()]*\\)");

    private Prerequisites() {}

    /// Those of the sentences of a text whose first line is line `firstLine` of its file.
    static List<Prerequisite> in(Lines lines, int firstLine) {
        var found = new ArrayList<Prerequisite>();
        for (int i = 0; i < lines.size() && found.size() < MAX_FOUND; i++) {
            String line = lines.at(i);
            if (lines.isText(i) && line.length() <= MAX_LINE && CUES.stream().anyMatch(line::contains)) {
                for (String sentence : SENTENCE_END.split(EMPHASIS.matcher(line).replaceAll(""), -1)) {
                    sentence(LEAD.matcher(sentence).replaceFirst("").strip(), firstLine + i, found);
                }
            }
        }
        return found;
    }

    /// Those of a front matter: of the whole note.
    static List<Prerequisite> in(FrontMatter front) {
        return KEYS.stream().flatMap(key -> front.find(key).stream()).flatMap(value -> {
            List<String> names = texts(value).flatMap(text -> names(text).stream()).toList();
            return names.isEmpty()
                    ? Stream.<Prerequisite>empty()
                    : Stream.of(new Prerequisite(value.line(), names, "", true, String.join(", ", names)));
        }).toList();
    }

    private static void sentence(String sentence, int line, List<Prerequisite> found) {
        Matcher labelled = LABELLED.matcher(sentence);
        if (labelled.matches()) {
            add(sentence, labelled.group("names"), "", line, found);
            return;
        }
        for (Pattern pattern : SENTENCES) {
            Matcher said = pattern.matcher(sentence);
            if (said.matches()) {
                boolean named = said.namedGroups().containsKey("after");
                add(sentence, said.group("names"), named ? said.group("after") : "", line, found);
                return;
            }
        }
    }

    private static void add(String sentence, String names, String after, int line, List<Prerequisite> found) {
        List<String> before = names(names);
        boolean here = HERE.matcher(after.strip()).matches();
        if (!before.isEmpty()) {
            found.add(new Prerequisite(line, before, here ? "" : name(after), here,
                    Titles.shortened(sentence, MAX_QUOTE)));
        }
    }

    private static List<String> names(String list) {
        return SEPARATOR.splitAsStream(list).map(Prerequisites::name).filter(name -> !name.isEmpty()).toList();
    }

    /// What a link leads to, or the words themselves.
    private static String name(String text) {
        return LINK.matcher(WIKILINK.matcher(text).replaceAll("$1")).replaceAll("$1").strip();
    }

    private static Stream<String> texts(Value value) {
        return switch (value) {
            case Value.Text(_, String text) -> Stream.of(text);
            case Value.Sequence(_, var items) -> items.stream().flatMap(Prerequisites::texts);
            case Value.Mapping _ -> Stream.of();
        };
    }
}
