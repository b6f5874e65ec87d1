package dev.touchstone.cli;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.grading.ReplayToken;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `replay TOKEN [FILE…]`: one failing script again.
@Command(name = "replay")
final class ReplayCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "TOKEN", descriptionKey = "token")
    private String token = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = List.of();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    ReplayCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ReplayToken parsed = parsed();
        Exercise exercise = session.exercise(session.catalogue(), parsed.exercise());
        if (!exercise.propertyMethods().contains(parsed.property())) {
            throw session.refuse("replay.noProperty", parsed.exercise(), Printable.line(parsed.property()),
                    session.command());
        }
        return new SolutionCheck(session, exercise, files, json).run(
                OptionalLong.empty(),
                (grader, submission, progress) -> grader.replay(exercise, submission, parsed, progress));
    }

    private ReplayToken parsed() {
        try {
            return ReplayToken.parse(token);
        } catch (IllegalArgumentException _) {
            throw session.refuse("replay.noToken", Width.cut(Printable.line(token), Screen.COLUMNS_MIN));
        }
    }
}
