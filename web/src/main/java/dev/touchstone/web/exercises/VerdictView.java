package dev.touchstone.web.exercises;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.grading.Remark;
import dev.touchstone.grading.Interleaving;
import dev.touchstone.grading.Report;
import dev.touchstone.grading.Stage;
import dev.touchstone.grading.VerdictText;
import dev.touchstone.source.Language;
import dev.touchstone.web.page.Views;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A verdict as its page shows it.
///
/// @param name of the verdict's case
/// @param tone as in [AttemptRow]
/// @param rule the sentence of the property that does not hold
/// @param drawn whether any step has figures
/// @param threads what each thread did, where that is what is wrong
/// @param like the known mistake that answers alike
/// @param problems of the compiler or the gate
/// @param frames the learner's stack frames at the failing step
/// @param growth what a call costs at growing sizes, where that is what is wrong
/// @param replay the command that plays the failing script again
/// @param total in milliseconds
record VerdictView(String name, String title, String tone, String sentence, String advice, Optional<String> rule,
        List<Row> steps, boolean drawn, Optional<ThreadsView> threads, Optional<String> like, List<String> frames,
        boolean repeatable,
        String printedHead,
        String printed,
        List<Mark> problems,
        List<Rule> properties, Optional<GrowthPlot> growth, Optional<String> replay, List<Time> times, long total,
        String digest) {

    /// A step of the counterexample.
    ///
    /// @param number 0 for the construction
    /// @param ruled whether a rule was to hold, which is a sentence and has no room in the table; it stands above it
    /// @param plain whether it was to end without an answer, and did
    /// @param figures what a right answer holds after it
    record Row(int number, String call, String expected, boolean ruled, String actual, long cost, boolean plain,
            boolean failing, List<FigureView> figures) {}

    /// Something at a line of the learner's file; line 0 is the whole file.
    ///
    /// @param before what stands before the characters that are meant, without the line's indentation
    /// @param meant those characters; a space where they are behind the end of the line; empty where the whole line is
    /// @param paste Java that mends it
    record Mark(String file, int line, String message, String before, String meant, String after,
            Optional<String> hint, Optional<String> paste) {}

    /// @param state `held`, `failed` or `notChecked`
    record Rule(String sentence, String state, String result) {}

    record Time(String stage, long millis) {}

    static VerdictView of(Report report, Optional<Exercise> exercise, Language language, Views views) {
        Map<String, String> rules = exercise.map(found -> found.text().in(language).properties()).orElse(Map.of());
        var text = new VerdictText(language, rules);
        Optional<Report.Story> story = report.counterexample();
        return new VerdictView(
                report.verdict(),
                text.title(report),
                AttemptRow.tone(report.verdict()),
                text.sentence(report),
                text.advice(report),
                story.map(Report.Story::property).or(() -> report.growth().map(Report.Growth::property))
                        .or(() -> report.interleaving().map(Interleaving::property))
                        .map(text::rule),
                story.map(told -> rows(told, text)).orElse(List.of()),
                story.stream().flatMap(told -> told.steps().stream()).anyMatch(line -> !line.figures().isEmpty()),
                report.interleaving().map(told -> ThreadsView.of(told, text.threads())),
                text.like(report),
                story.map(told -> text.frames(told.steps().get(told.failing()))).orElse(List.of()),
                story.map(Report.Story::repeatable)
                        .or(() -> report.interleaving().map(Interleaving::repeatable)).orElse(true),
                story.map(text::printed).orElse(""),
                story.map(Report.Story::printed).orElse(""),
                report.problems().stream().map(remark -> mark(remark, text)).toList(),
                rules(report, text),
                report.growth().flatMap(
                        growth -> GrowthPlot.of(growth, text, Locale.forLanguageTag(language.tag()))),
                report.replay().map(token -> command(token, exercise)),
                times(report, language, views),
                report.millis().getOrDefault("total", 0L),
                report.digest());
    }

    private static List<Row> rows(Report.Story story, VerdictText text) {
        return IntStream.range(0, story.steps().size())
                .mapToObj(i -> {
                    Report.Line line = story.steps().get(i);
                    boolean ruled = line.expected().filter(expected -> expected.kind().equals("rule")).isPresent();
                    return new Row(story.number(i), VerdictText.call(line), text.expected(story, line), ruled,
                            text.actual(line), line.cost(), line.actual().kind().equals("done") && i != story.failing(),
                            i == story.failing(), line.figures().stream().map(FigureView::of).toList());
                })
                .toList();
    }

    private static Mark mark(Remark remark, VerdictText text) {
        String source = remark.source();
        int from = remark.column() == 0 ? source.length() : Math.min(remark.column() - 1, source.length());
        int to = Math.min(from + remark.length(), source.length());
        String meant = remark.column() > 0 && from == to ? " " : source.substring(from, to);
        return new Mark(remark.file(), remark.line(), text.message(remark),
                source.substring(0, from).stripLeading(), meant,
                source.substring(to), text.hint(remark), remark.paste());
    }

    /// Empty where nothing came to be checked, as after a compile error.
    private static List<Rule> rules(Report report, VerdictText text) {
        boolean none = report.properties().stream().allMatch(property -> property.result().equals("notChecked"));
        return none ? List.of() : report.properties().stream().map(property -> rule(property, text)).toList();
    }

    private static Rule rule(Report.Property property, VerdictText text) {
        return new Rule(text.rule(property.name()), property.result(), text.result(property));
    }

    private static String command(String token, Optional<Exercise> exercise) {
        return "./touchstone replay " + token + exercise.map(found -> " " + found.solutionName() + ".java").orElse("");
    }

    /// In the order of the stages; those that were not reached are left out.
    private static List<Time> times(Report report, Language language, Views views) {
        return Arrays.stream(Stage.values())
                .map(stage -> stage.name().toLowerCase(Locale.ROOT))
                .filter(report.millis()::containsKey)
                .map(stage -> new Time(views.say(language, "time." + stage), report.millis().getOrDefault(stage, 0L)))
                .toList();
    }
}
