package dev.touchstone.cli;

import dev.touchstone.catalogue.Exercise;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `start ID`: a folder to work in.
@Command(name = "start")
final class StartCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "exercise")
    private String id = "";

    @Option(names = "--dir", paramLabel = "DIR")
    private String folder = "";

    StartCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Exercise exercise = session.exercise(session.catalogue(), id);
        Path target = target();
        var project = new NewFiles(target, new ProjectFolder(session, exercise).files());
        List<Path> existing = project.existing();
        if (!existing.isEmpty()) {
            throw session.refuse("start.exists", existing.size(), existing.stream()
                    .map(file -> "\"" + session.shown(file) + "\"")
                    .collect(Collectors.joining(", ")));
        }
        project.write(session, "start.unwritable");
        session.print(session.say("start.done", exercise.solutionName(), session.command(), id,
                folder.isEmpty() ? "" : SubmittedFiles.asTyped(List.of(folder))));
        return ExitCode.FINE;
    }

    private Path target() {
        try {
            return session.env().directory().resolve(folder.isEmpty() ? id : folder).normalize();
        } catch (InvalidPathException _) {
            throw session.refuse("check.noPath", Printable.line(folder));
        }
    }
}
