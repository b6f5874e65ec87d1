package dev.touchstone.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// A file of loaded and linked classes from which worker processes of one kind start in less time (JEP 483, JEP 514). The
/// first grader of a work folder makes it while it works; until then, and where it cannot be made, processes start
/// without. Thread-safe.
///
/// A JVM that finds that the file does not fit starts without it and says nothing. So the file's name holds a hash of
/// all that it depends on: the JVM, the options, the jar.
final class AotCache {

    /// How long a training process may take to start, and to write the cache.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int HASH_CHARS = 16;

    private final Path file;
    private final List<String> options;

    private AotCache(Path file, List<String> options) {
        this.file = file;
        this.options = options;
    }

    /// The cache of the processes that are started like this.
    ///
    /// @param name of the kind
    /// @param options of the JVM; what comes after them does not matter
    /// @param jar that they run from
    /// @throws UncheckedIOException if the jar cannot be read
    static AotCache of(WorkFolder folder, String name, List<String> options, Path jar) {
        try {
            String all = String.join("\n", System.getProperty("java.vm.version"), String.join("\n", options),
                    Files.getLastModifiedTime(jar).toString(), Long.toString(Files.size(jar)));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            String key = HexFormat.of().formatHex(hash).substring(0, HASH_CHARS);
            return new AotCache(folder.caches().resolve(name + "-" + key + ".aot"), options);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read \"" + jar + "\"", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    Path file() {
        return file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /// The options of a JVM that starts from the cache, if there is one.
    List<String> options() {
        var all = new ArrayList<>(options);
        if (exists()) {
            all.add("-XX:AOTCache=" + file);
        }
        return all;
    }

    /// Makes the cache, unless it is there: a process starts, does what its kind does before it says that it is ready,
    /// and ends. Takes seconds.
    ///
    /// @param arguments that come after the options. The process must not be sealed: its JVM writes a file
    void train(List<String> arguments, Path work) {
        if (exists()) {
            return;
        }
        Path made = file.resolveSibling(file.getFileName() + "-" + ProcessHandle.current().pid());
        var all = new ArrayList<>(options);
        all.add("-XX:AOTCacheOutput=" + made);
        all.addAll(arguments);
        try (var process = WorkerProcess.start(all, work)) {
            process.ready(PATIENCE);
            if (process.finish(PATIENCE) && Files.exists(made)) {
                Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException | WorkerProcess.Lost e) {
            // Processes start without a cache, as they have done so far.
        }
    }
}
