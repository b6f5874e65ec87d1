package dev.touchstone.cli;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.grading.Grader;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `prepare`: what makes later commands start faster. The launcher runs it once after a build; help does not list it.
///
/// Prepares worker processes, then checks a reference solution as a learner would check theirs: a JVM that is told to
/// write an AOT cache learns from that which classes `check` needs.
@Command(name = "prepare", hidden = true)
final class PrepareCommand implements Callable<Integer> {

    private final Session session;

    PrepareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Grader.prepare(session.workFolder());
        for (Exercise exercise : session.catalogue().exercises().stream().limit(1).toList()) {
            Path reference = session.home().resolve("exercises").resolve(exercise.id().value()).resolve("reference");
            new SolutionCheck(session, exercise, List.of(
                    reference.resolve(exercise.sources().reference().name()).toString()), false)
                    .run(OptionalLong.empty(),
                            (grader, submission, progress) -> grader.grade(exercise, submission, progress));
        }
        return ExitCode.FINE;
    }
}
