package dev.touchstone.cli;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Report;
import dev.touchstone.grading.ReportJson;
import dev.touchstone.grading.Stage;
import dev.touchstone.grading.Submission;
import dev.touchstone.grading.VerdictText;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// From files to a printed verdict: what `check` and `replay` share.
final class SolutionCheck {

    private final Session session;
    private final Exercise exercise;
    private final List<String> names;
    private final boolean json;

    /// How a submission is graded.
    @FunctionalInterface
    interface Grading {
        Report grade(Grader grader, Submission submission, Consumer<Stage> progress);
    }

    /// @param names of files, as on the command line
    SolutionCheck(Session session, Exercise exercise, List<String> names, boolean json) {
        this.session = session;
        this.exercise = exercise;
        this.names = names;
        this.json = json;
    }

    /// Grades, prints, and returns the exit code.
    int run(OptionalLong seed, Grading grading) {
        SubmittedFiles submitted = SubmittedFiles.find(session, exercise, names);
        var text = new VerdictText(session.language(), exercise.text().in(session.language()).properties());
        Report report = grade(new Submission(submitted.files(), seed), text, grading);
        session.print(json ? ReportJson.writeIndented(report) : printer(submitted, text).render(report));
        return ExitCode.of(report);
    }

    private Report grade(Submission submission, VerdictText text, Grading grading) {
        try (var grader = Grader.startForOne(session.workFolder()); var progress = new ProgressLine(session.env())) {
            return grading.grade(grader, submission, stage -> progress.show(text.stage(stage)));
        }
    }

    private VerdictPrinter printer(SubmittedFiles submitted, VerdictText text) {
        var heading = new VerdictPrinter.Heading(
                exercise.title(session.language()),
                submitted.paths(),
                session.command() + " replay",
                SubmittedFiles.asTyped(names));
        return new VerdictPrinter(session.screen(), text, heading);
    }
}
