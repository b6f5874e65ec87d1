package dev.touchstone.grading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/// The folder of a grader on disk: the jar that subjects run from, compiled properties, and an empty folder for worker
/// processes to work in. Everything in it can be made again.
///
/// @param subjectJar holds the packages `script`, `subject` and `counted` and nothing else, so a subject cannot reach
///   the engine
/// @param countedJar holds the copies of [CountedClasses]
/// @param empty an empty folder
/// @param compiled where [AuthoredCode] keeps class files
record WorkFolder(Path subjectJar, Path countedJar, Path empty, Path compiled) {

    private static final List<String> SUBJECT_PACKAGES = List.of(
            "dev/touchstone/script", "dev/touchstone/subject", "dev/touchstone/counted");

    /// Makes or refreshes the folder.
    ///
    /// @throws UncheckedIOException if it cannot be written
    static WorkFolder in(Path folder) {
        try {
            Path empty = Files.createDirectories(folder.resolve("empty"));
            Path compiled = Files.createDirectories(folder.resolve("compiled"));
            Path jar = folder.resolve("subject-" + ProcessHandle.current().pid() + ".jar");
            writeSubjectJar(jar);
            Path shared = folder.resolve("subject.jar");
            if (Files.exists(shared) && Files.mismatch(jar, shared) == -1) {
                Files.delete(jar);
            } else {
                Files.move(jar, shared, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return new WorkFolder(shared, countedJar(folder), empty, compiled);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to the folder \"" + folder + "\"", e);
        }
    }

    /// What subjects run from.
    List<Path> subjectPath() {
        return List.of(subjectJar, countedJar);
    }

    /// The jar of copies for this JDK and this engine. It is written whole or not at all, so one that is there is used.
    private static Path countedJar(Path folder) throws IOException {
        Path jar = folder.resolve("counted-" + CountedClasses.version() + ".jar");
        if (!Files.exists(jar)) {
            Path unfinished = Files.createTempFile(folder, "counted-", ".new");
            try (OutputStream file = Files.newOutputStream(unfinished); var out = new JarOutputStream(file)) {
                out.setLevel(Deflater.NO_COMPRESSION);
                for (Map.Entry<String, byte[]> copy : CountedClasses.copies().entrySet()) {
                    var entry = new JarEntry(copy.getKey() + ".class");
                    entry.setTime(0);
                    out.putNextEntry(entry);
                    out.write(copy.getValue());
                }
            }
            Files.move(unfinished, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return jar;
    }

    private static void writeSubjectJar(Path jar) throws IOException {
        Path origin = origin();
        if (Files.isDirectory(origin)) {
            writeSubjectJar(jar, origin);
        } else {
            try (FileSystem engine = FileSystems.newFileSystem(origin, Map.of())) {
                writeSubjectJar(jar, engine.getPath("/"));
            }
        }
    }

    private static void writeSubjectJar(Path jar, Path root) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar); var out = new JarOutputStream(file)) {
            for (String name : SUBJECT_PACKAGES) {
                try (Stream<Path> classes = Files.list(root.resolve(name))) {
                    for (Path path : classes.sorted().toList()) {
                        var entry = new JarEntry(name + "/" + path.getFileName());
                        entry.setTime(0);
                        out.putNextEntry(entry);
                        try (InputStream in = Files.newInputStream(path)) {
                            in.transferTo(out);
                        }
                    }
                }
            }
        }
    }

    /// The jar or folder that this class comes from.
    private static Path origin() {
        try {
            URI uri = WorkFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the engine is neither in a jar nor in a folder", e);
        }
    }
}
