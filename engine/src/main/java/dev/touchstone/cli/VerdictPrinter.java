package dev.touchstone.cli;

import dev.touchstone.grading.Remark;
import dev.touchstone.grading.Report;
import dev.touchstone.grading.VerdictText;
import dev.touchstone.source.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A report as text for a terminal: verdict and what happened first, then how, then what to do.
final class VerdictPrinter {

    private static final int DIGEST_CHARS = 12;
    private static final int PRINTED_LINES_MAX = 30;

    /// How many problems are shown: a screen of them is read, more are not.
    private static final int PROBLEMS_MAX = 6;

    private final Screen screen;
    private final Words words;
    private final Style style;
    private final VerdictText text;
    private final Heading heading;

    /// What the report itself does not know.
    ///
    /// @param title of the exercise
    /// @param paths the files as they were named on the command line, by their names without folders
    /// @param replay the command that plays a token again, without the token, and what follows the token
    record Heading(String title, Map<String, String> paths, String replay, String files) {}

    VerdictPrinter(Screen screen, VerdictText text, Heading heading) {
        this.screen = screen;
        this.words = screen.words();
        this.style = screen.style();
        this.text = text;
        this.heading = heading;
    }

    /// Parts with an empty line between them, without a line end after the last.
    String render(Report report) {
        var parts = new ArrayList<String>();
        parts.add(title(report) + "\n" + Printable.block(text.sentence(report)));
        if (!report.problems().isEmpty()) {
            report.problems().stream().limit(PROBLEMS_MAX).map(this::problem).forEach(parts::add);
            int left = report.problems().size() - PROBLEMS_MAX;
            if (left > 0) {
                parts.add(style.faint("… " + words.say("check.problems.left", left)));
            }
        }
        report.counterexample().ifPresent(story -> parts.addAll(story(story)));
        report.interleaving().ifPresent(story -> parts.add(new ThreadTable(screen, text.threads(), story).render()));
        report.growth().filter(growth -> !growth.points().isEmpty())
                .ifPresent(growth -> parts.add(new GrowthTable(screen, growth).render()));
        text.like(report).ifPresent(like -> parts.add(
                style.strong(String.join("\n", Width.wrap(Printable.line(like), screen.columns())))));
        String advice = text.advice(report);
        if (!report.accepted() && !advice.isEmpty()) {
            parts.add(String.join("\n", Width.wrap(Printable.line(advice), screen.columns())));
        }
        report.replay().ifPresent(token -> parts.add(replay(token)));
        if (report.properties().stream().anyMatch(property -> property.tries() > 0)) {
            parts.add(properties(report.properties()));
        }
        parts.add(style.faint(foot(report)));
        return String.join("\n\n", parts);
    }

    private String title(Report report) {
        String title = text.title(report);
        String coloured = switch (report.verdict()) {
            case "Accepted" -> style.good(title);
            case "JudgeError" -> style.warning(title);
            default -> style.bad(title);
        };
        return coloured + style.faint(" · " + heading.title());
    }

    private String problem(Remark problem) {
        String file = heading.paths().getOrDefault(problem.file(), problem.file());
        String place = problem.line() == 0 ? file : file + ":" + problem.line();
        var parts = new ArrayList<String>();
        parts.add(style.strong(Printable.line(place)) + ": "
                + Printable.block(text.message(problem)));
        if (!problem.source().isBlank()) {
            parts.add(SourceLine.render(problem, screen));
        }
        text.hint(problem).ifPresent(
                hint -> parts.add(String.join("\n", Width.wrap(Printable.line(hint), screen.columns()))));
        problem.paste().ifPresent(java -> parts.add(style.good(indented(java.lines().toList()))));
        return String.join("\n", parts);
    }

    private List<String> story(Report.Story story) {
        var parts = new ArrayList<String>();
        var table = new StepTable(screen, text, story);
        parts.add(table.render());
        Report.Line failing = story.steps().get(story.failing());
        if (!table.showsFailingInFull()) {
            parts.add(inFull(story, failing));
        }
        if (!failing.frames().isEmpty()) {
            parts.add(words.say("check.frames") + "\n" + indented(text.frames(failing)));
        }
        if (!story.printed().isBlank()) {
            parts.add(printed(story));
        }
        return parts;
    }

    private String inFull(Report.Story story, Report.Line failing) {
        return words.say("check.inFull", story.number(story.failing())) + "\n"
                + indented(List.of(
                        words.say("table.call") + ": " + VerdictText.call(failing),
                        words.say("table.expected") + ": " + text.expected(story, failing),
                        words.say("table.actual") + ": " + text.actual(failing)));
    }

    private String printed(Report.Story story) {
        List<String> lines = Printable.block(story.printed().stripTrailing()).lines().toList();
        String shown = indented(lines.subList(0, Math.min(lines.size(), PRINTED_LINES_MAX)));
        String left = lines.size() > PRINTED_LINES_MAX
                ? "\n  … " + words.say("check.printed.left", lines.size() - PRINTED_LINES_MAX)
                : "";
        return text.printed(story) + "\n" + shown + left;
    }

    private String replay(String token) {
        return words.say("check.replay") + "\n  " + heading.replay() + " " + token + heading.files();
    }

    private String properties(List<Report.Property> properties) {
        int width = properties.stream().mapToInt(property -> Width.of(text.result(property))).max().orElse(0);
        return properties.stream().map(property -> property(property, width)).collect(Collectors.joining("\n"));
    }

    private String property(Report.Property property, int width) {
        String mark = switch (property.result()) {
            case "held" -> style.good("✓");
            case "failed" -> style.bad("✗");
            default -> style.faint("·");
        };
        String result = style.faint(Width.padRight(text.result(property), width));
        int indent = 2 + 2 + width + 2;
        String rule = String.join("\n" + " ".repeat(indent),
                Width.wrap(text.rule(property.name()), screen.columns() - indent));
        return "  " + mark + " " + result + "  " + rule;
    }

    private String foot(Report report) {
        long millis = report.millis().getOrDefault("total", 0L);
        String digest = report.digest().substring(0, Math.min(DIGEST_CHARS, report.digest().length()));
        return words.say("check.foot", millis, Long.toString(report.seed()), digest);
    }

    private static String indented(List<String> lines) {
        return lines.stream().map(line -> "  " + Printable.line(line)).collect(Collectors.joining("\n"));
    }
}
