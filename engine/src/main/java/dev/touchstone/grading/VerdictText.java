package dev.touchstone.grading;

import dev.touchstone.source.Language;
import dev.touchstone.source.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts a [Report] into words, in one language: what the command line prints and pages show. Immutable.
///
/// What a name says that this version does not know, as of a verdict that a later version stored, is the name itself.
public final class VerdictText {

    /// How long a value may be within a sentence; of a longer one the middle is left out. In characters.
    public static final int VALUE_CHARS_MAX = 80;

    private static final int MILLIS_PER_SECOND = 1000;

    /// How many methods may call each other in a circle for it to be told as one.
    private static final int ROUND_FRAMES_MAX = 3;

    /// How often a round must be seen to be one.
    private static final int ROUNDS_MIN = 3;

    private static final Pattern EXIT_CODE = Pattern.compile("exit code (-?\\d+)$");

    private final Language language;
    private final Words words;
    private final Map<String, String> rules;

    /// @param rules what each property asks, one sentence, by the property's name; may lack some
    public VerdictText(Language language, Map<String, String> rules) {
        this.language = language;
        this.words = Words.of(VerdictText.class, language);
        this.rules = Map.copyOf(rules);
    }

    /// A verdict's name for people, as in `Wrong answer`.
    ///
    /// @param verdict as in [Report#verdict]
    public String title(String verdict) {
        return words.find("title." + verdict).orElse(verdict);
    }

    /// What a report says, in a word or two: the verdict's name, unless only the script of a replay token was played.
    public String title(Report report) {
        return isReplay(report) ? words.say("title.Accepted.replayed") : title(report.verdict());
    }

    private static boolean isReplay(Report report) {
        return report.accepted()
                && report.properties().stream().anyMatch(property -> property.result().equals("notChecked"));
    }

    /// The words for what several threads do.
    public InterleavingText threads() {
        return new InterleavingText(language);
    }

    /// What happened, in one sentence.
    public String sentence(Report report) {
        if (report.interleaving().isPresent()) {
            return threads().sentence(report.interleaving().get());
        }
        if (isReplay(report)) {
            return words.say("sentence.Accepted.replayed");
        }
        String key = "sentence." + report.verdict();
        Optional<String> limit = report.limit().map(this::limit);
        return switch (report.verdict()) {
            case "Accepted" -> words.say(key, report.properties().size(), tries(report))
                    + threads().explored(report);
            case "TooSlow" -> report.growth().map(this::tooSlow).orElseGet(() -> words.say(key + ".plain"));
            case "CompileError", "Forbidden" -> words.say(key, report.problems().size());
            case "WrongAnswer" -> report.counterexample().map(this::wrong).orElseGet(() -> words.say(key + ".plain"));
            case "TimeLimitExceeded", "MemoryLimitExceeded" -> report.counterexample()
                    .map(story -> words.say(key, step(story), limit.orElse("")))
                    .or(() -> failed(report).flatMap(property -> words.find(key + ".during", limit.orElse(""),
                            property.tries(), rule(property.name()))))
                    .orElseGet(() -> words.say(key + ".plain", limit.orElse("")));
            case "RuntimeError" -> report.counterexample()
                    .map(story -> broke(story, ended(report)))
                    .orElseGet(() -> words.say(key + ".plain", ended(report)));
            case "JudgeError" -> words.say(key, report.error().orElse(""));
            default -> words.find(key).orElse(report.verdict());
        };
    }

    /// What to look at next, in one sentence.
    public String advice(Report report) {
        if (report.interleaving().isPresent()) {
            return threads().advice(report.interleaving().get());
        }
        String key = "advice." + report.verdict();
        Optional<String> frame = report.counterexample().flatMap(story -> failing(story).frames().stream().findFirst());
        return switch (report.verdict()) {
            case "CompileError" -> report.problems().size() > 1 ? words.say(key) : "";
            case "WrongAnswer" -> report.counterexample().map(this::adviceOn).orElseGet(() -> words.say(key));
            case "RuntimeError" -> kind(report)
                    .map(kind -> frame.map(at -> words.say(key + ".kind.at", kind, at)).orElse(kind))
                    .or(() -> frame.map(at -> words.say(key + ".at", at)))
                    .orElseGet(() -> words.say(key));
            case "TimeLimitExceeded" -> frame.map(at -> words.say(key + ".at", at)).orElseGet(() -> words.say(key));
            case "TooSlow" -> report.growth()
                    .flatMap(growth -> words.find(key + "." + growth.measured().replace(' ', '_')))
                    .orElseGet(() -> words.say(key));
            default -> words.find(key).orElse("");
        };
    }

    /// The formula of an order of growth, as in `O(n log n)`.
    public String order(String formula) {
        return words.find("order." + formula.replace(' ', '_')).orElse("O(" + formula + ")");
    }

    /// The plot of a growth, as text for who cannot see it.
    public String described(Report.Growth growth) {
        return words.say("growth.described", growth.operation(), order(growth.measured()), order(growth.expected()));
    }

    /// What is wrong at a place of the submission; of the compiler's, with several lines.
    public String message(Remark remark) {
        return remark.message().in(language);
    }

    /// That the submission answers as one with a known mistake does, and with which.
    public Optional<String> like(Report report) {
        return report.counterexample().flatMap(Report.Story::like)
                .map(like -> words.say("like", like.misconception().in(language)));
    }

    /// What the learner's code printed, as a heading: that it did, and how much of it is not kept.
    public String printed(Report.Story story) {
        return story.unprinted() == 0
                ? words.say("printed")
                : words.say("printed.cut", story.unprinted());
    }

    /// What usually leads to this, and what to do.
    public Optional<String> hint(Remark remark) {
        return remark.hint().map(hint -> hint.in(language));
    }

    /// Where a step was in the learner's code, innermost first. Of a recursion one round is told, and that it repeats.
    public List<String> frames(Report.Line line) {
        List<String> frames = line.frames();
        for (int round = 1; round <= ROUND_FRAMES_MAX && frames.size() >= ROUNDS_MIN * round; round++) {
            int length = round;
            boolean repeats = IntStream.range(0, frames.size() - length)
                    .allMatch(i -> frames.get(i).equals(frames.get(i + length)));
            if (repeats) {
                return Stream.concat(frames.stream().limit(length), Stream.of(words.say("frames.repeat", length)))
                        .toList();
            }
        }
        return frames;
    }

    /// What a property asks; its name where no sentence is known.
    public String rule(String property) {
        return rules.getOrDefault(property, property);
    }

    /// How checking a property ended, as in `held in 1,000 tries`.
    public String result(Report.Property property) {
        return words.find("result." + property.result(), property.tries()).orElse(property.result());
    }

    /// What a step should have done, as in `at most 2`; empty where the property says nothing about it.
    public String expected(Report.Story story, Report.Line line) {
        return line.expected().map(expected -> tell("expected.", expected, story)).orElse("");
    }

    /// What a step did, as in `throws NullPointerException`.
    public String actual(Report.Line line) {
        return words.find("actual." + form(line.actual()), line.actual().text()).orElse(line.actual().text());
    }

    /// A limit with its unit, as in `10 s`.
    public String limit(Report.Limit limit) {
        if (limit.unit().equals("millis") && limit.amount() % MILLIS_PER_SECOND == 0) {
            return words.say("limit.seconds", limit.amount() / MILLIS_PER_SECOND);
        }
        return words.find("limit." + limit.unit(), limit.amount()).orElse(limit.amount() + " " + limit.unit());
    }

    /// What grading is busy with, as in `Compiling`.
    public String stage(Stage stage) {
        return words.say("stage." + stage);
    }

    /// A step as one would write it in Java, as in `put(1, 10)`.
    public static String call(Report.Line line) {
        return line.call() + "(" + String.join(", ", line.arguments()) + ")";
    }

    /// `text` with its middle replaced by `…` where it is longer than `chars`.
    ///
    /// @param chars at least 1
    public static String cut(String text, int chars) {
        if (text.length() <= chars) {
            return text;
        }
        int head = chars / 2;
        int tail = text.length() - (chars - 1 - head);
        int whole = head > 0 && Character.isHighSurrogate(text.charAt(head - 1)) ? head - 1 : head;
        int rest = tail < text.length() && Character.isLowSurrogate(text.charAt(tail)) ? tail + 1 : tail;
        return text.substring(0, whole) + "…" + text.substring(rest);
    }

    private static String cut(String text) {
        return cut(text, VALUE_CHARS_MAX);
    }

    private String wrong(Report.Story story) {
        Report.Line line = failing(story);
        String did = words.find("did." + form(line.actual()), cut(line.actual().text())).orElseGet(() -> actual(line));
        return line.expected()
                .flatMap(expected -> words.find("should." + expected.kind(), cut(readable(expected))))
                .map(should -> words.say("sentence.WrongAnswer", step(story), should, did))
                .orElseGet(
                        () -> words.say("sentence.WrongAnswer.rule", at("place.", story), rule(story.property()), did));
    }

    /// From the smallest size to the largest one that could be measured.
    private String tooSlow(Report.Growth growth) {
        String key = "sentence.TooSlow";
        String stopped = growth.stopped().map(size -> words.say(key + ".stopped", size)).orElse("");
        if (growth.points().size() < 2) {
            return words.say(key + ".few", growth.operation(), growth.stopped().orElse(0), order(growth.expected()));
        }
        Report.Point first = growth.points().getFirst();
        Report.Point last = growth.points().getLast();
        return words.say(key, growth.operation(), first.steps(), first.size(), last.steps(), last.size(),
                order(growth.measured()), order(growth.expected()), stopped);
    }

    private String broke(Report.Story story, String error) {
        Report.Result actual = failing(story).actual();
        return actual.kind().equals("threw")
                ? words.say("sentence.RuntimeError", step(story), cut(actual.text()))
                : words.say("sentence.RuntimeError.ended", step(story), error);
    }

    private String adviceOn(Report.Story story) {
        if (!story.repeatable()) {
            return story.statics().isEmpty()
                    ? words.say("advice.WrongAnswer.unrepeatable")
                    : words.say("advice.WrongAnswer.unrepeatable.statics", String.join(", ", story.statics()));
        }
        Optional<Report.Result> expected = failing(story).expected();
        String kind = expected.map(Report.Result::kind).orElse("rule");
        if (kind.equals("threw")) {
            return words.say("advice.WrongAnswer.threw", expected.map(VerdictText::readable).orElse(""));
        }
        if (story.failing() == 0) {
            return words.say("advice.WrongAnswer.construction");
        }
        return words.find("advice.WrongAnswer." + kind).orElseGet(() -> words.say("advice.WrongAnswer"));
    }

    private String tell(String form, Report.Result result, Report.Story story) {
        String text = result.kind().equals("rule") ? rule(story.property()) : readable(result);
        return words.find(form + result.kind(), text).orElse(text);
    }

    /// The sentence's subject: the failing step.
    private String step(Report.Story story) {
        return at("step.", story);
    }

    private String at(String form, Report.Story story) {
        String call = cut(call(failing(story)));
        return story.failing() == 0
                ? words.say(form + "construction", call)
                : words.say(form + "call", story.number(story.failing()), call);
    }

    /// The last part of the key of an outcome: its kind, and of one that was stopped also why.
    private static String form(Report.Result actual) {
        return actual.kind().equals("stopped") ? "stopped." + actual.text() : actual.kind();
    }

    /// The text of an expectation; of an exception the class's name without its package.
    private static String readable(Report.Result expected) {
        String text = expected.text();
        return expected.kind().equals("threw") ? text.substring(text.lastIndexOf('.') + 1) : text;
    }

    /// What usually leads to the exception that was thrown, by the name of its class.
    private Optional<String> kind(Report report) {
        return report.counterexample()
                .map(story -> failing(story).actual())
                .filter(actual -> actual.kind().equals("threw"))
                .flatMap(actual -> words.find("kind." + actual.text().replaceFirst(":.*", "")));
    }

    /// How the process ended.
    private String ended(Report report) {
        String error = report.error().orElse("");
        Matcher exit = EXIT_CODE.matcher(error);
        return exit.find() ? words.say("ended.exit", exit.group(1)) : error;
    }

    private static Optional<Report.Property> failed(Report report) {
        return report.properties().stream().filter(property -> property.result().equals("failed")).findFirst();
    }

    private static Report.Line failing(Report.Story story) {
        return story.steps().get(story.failing());
    }

    private static int tries(Report report) {
        return report.properties().stream().mapToInt(Report.Property::tries).sum();
    }
}
