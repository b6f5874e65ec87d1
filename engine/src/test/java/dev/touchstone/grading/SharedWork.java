package dev.touchstone.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// One work folder for all tests of a build, with the caches that an installation has: making it takes some ten seconds.
public final class SharedWork {

    private static final Path TARGET = Path.of(System.getProperty("touchstone.home"), "engine", "target");

    private static final WorkFolder FOLDER = prepared(TARGET.resolve("grader"));

    private SharedWork() {}

    /// The grader of all tests in this JVM, with which its processes end.
    public static Grader grader() {
        return Running.GRADER;
    }

    static Grader startGrader() {
        return Grader.start(FOLDER);
    }

    static WorkFolder folder() {
        return FOLDER;
    }

    /// Other test runners may be about to do the same.
    private static WorkFolder prepared(Path folder) {
        try (FileChannel lock = FileChannel.open(Files.createDirectories(TARGET).resolve("grader.lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            Grader.prepare(folder);
            return WorkFolder.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder \"" + folder + "\"", e);
        }
    }

    /// Started when first asked for.
    private static final class Running {
        private static final Grader GRADER = startGrader();
    }
}
