package dev.touchstone.cli;

import dev.touchstone.authoring.Scaffold;
import dev.touchstone.catalogue.ExerciseId;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `new ID`: the folder of a new exercise, for authors.
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "newId")
    private String id = "";

    @Option(names = "--topic", paramLabel = "ID", defaultValue = "data-structures")
    private String topic = "";

    NewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ExerciseId exercise = ExerciseId.find(id).orElseThrow(
                () -> session.refuse("new.noId", Printable.line(id), ExerciseId.MAX_LENGTH));
        Path home = session.home();
        if (ExerciseId.find(topic).isEmpty() || !Files.exists(home.resolve("content").resolve(topic + ".md"))) {
            throw session.refuse("new.noTopic", Printable.line(topic));
        }
        Path folder = home.resolve("exercises").resolve(exercise.value());
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw session.refuse("new.exists", session.shown(folder));
        }
        new NewFiles(folder, new Scaffold(exercise, topic).files()).write(session, "new.unwritable");
        session.print(session.say("new.done", session.command(), exercise.value()));
        return ExitCode.FINE;
    }
}
