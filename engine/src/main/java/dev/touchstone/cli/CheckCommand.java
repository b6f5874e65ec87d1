package dev.touchstone.cli;

import dev.touchstone.catalogue.Exercise;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `check [ID [FILE…]]`: the verdict on a solution.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "checked")
    private String id = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = List.of();

    @Option(names = "--seed", paramLabel = "NUMBER")
    private @Nullable Long seed;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Exercise exercise = id.isEmpty() ? exerciseHere() : session.exercise(session.catalogue(), id);
        return new SolutionCheck(session, exercise, files, json).run(
                seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
                (grader, submission, progress) -> grader.grade(exercise, submission, progress));
    }

    /// The one whose solution lies in the working directory.
    private Exercise exerciseHere() {
        Path here = session.env().directory();
        List<Exercise> found = session.catalogue().exercises().stream()
                .filter(exercise -> SubmittedFiles.hasSolution(here, exercise))
                .toList();
        return switch (found.size()) {
            case 0 -> throw session.refuse("usage.missing", "ID", session.command() + " check");
            case 1 -> found.getFirst();
            default -> throw session.refuse("check.several", session.command(), found.stream()
                    .map(exercise -> exercise.id().value())
                    .collect(Collectors.joining(", ")));
        };
    }
}
