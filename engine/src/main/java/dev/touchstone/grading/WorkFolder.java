package dev.touchstone.grading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.reflect.AccessFlag;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/// The folder of a grader on disk: the jar that subjects run from, compiled properties, and an empty folder for worker
/// processes to work in. Everything in it can be made again.
///
/// @param subjectJar a module that holds the packages `script`, `seal`, `subject` and `counted` and the copies of
///   [CountedClasses], and nothing else, so a subject cannot reach the engine
/// @param compilerJar what a compiler process needs of the engine
/// @param caches where [AotCache]s are kept
/// @param empty an empty folder
/// @param compiled where [AuthoredCode] keeps class files
record WorkFolder(Path subjectJar, Path compilerJar, Path caches, Path empty, Path compiled) {

    /// The module that the subject jar is. Alone it may call native functions, so that the submission, which is in
    /// another module, may not.
    static final String SUBJECT_MODULE = "dev.touchstone.subject";

    private static final List<String> SUBJECT_PACKAGES = List.of("dev/touchstone/script", "dev/touchstone/seal",
            "dev/touchstone/subject", "dev/touchstone/scheduled", "dev/touchstone/counted");

    private static final List<String> EXPORTED = List.of("dev.touchstone.script", "dev.touchstone.subject",
            "dev.touchstone.scheduled", "dev.touchstone.counted");

    private static final List<String> COMPILER_PACKAGES = List.of("dev/touchstone/catalogue", "dev/touchstone/grading",
            "dev/touchstone/script", "dev/touchstone/seal", "dev/touchstone/source");

    /// Makes or refreshes the folder.
    ///
    /// @throws UncheckedIOException if it cannot be written
    static WorkFolder in(Path folder) {
        return in(folder, origin());
    }

    /// @param engine the jar or folder that the classes come from
    static synchronized WorkFolder in(Path folder, Path engine) {
        try {
            var made = new WorkFolder(folder.resolve("subject.jar"), folder.resolve("compiler.jar"),
                    Files.createDirectories(folder.resolve("caches")), Files.createDirectories(folder.resolve("empty")),
                    Files.createDirectories(folder.resolve("compiled")));
            Path stamp = folder.resolve("made-from");
            if (!made.isFrom(engine, stamp)) {
                Files.deleteIfExists(stamp);
                String origin = state(engine);
                jar(made.subjectJar(), engine, SUBJECT_PACKAGES, subjectExtras(made.caches()));
                jar(made.compilerJar(), engine, COMPILER_PACKAGES, Map.of());
                Files.writeString(stamp, made.stamp(origin));
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to the folder \"" + folder + "\"", e);
        }
    }

    /// Whether the jars are still those that were made from `engine`. Making them again takes two seconds in a JVM that
    /// has just started. Of a folder of classes nobody can tell.
    private boolean isFrom(Path engine, Path stamp) throws IOException {
        return Files.isRegularFile(engine) && Files.exists(stamp) && Files.exists(subjectJar)
                && Files.exists(compilerJar) && Files.readString(stamp).equals(stamp(state(engine)));
    }

    /// Changes with the JDK, the engine, and either jar.
    private String stamp(String engine) throws IOException {
        return String.join("\n", System.getProperty("java.vm.version"), engine, state(subjectJar), state(compilerJar));
    }

    /// Changes whenever the file does.
    private static String state(Path file) throws IOException {
        return file.toAbsolutePath() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    }

    /// Makes `jar`, or leaves it alone if it has the same content: processes may be running from it.
    private static void jar(Path jar, Path engine, List<String> packages, Map<String, byte[]> extras)
            throws IOException {
        Path made = jar.resolveSibling(jar.getFileName() + "-" + ProcessHandle.current().pid());
        if (Files.isDirectory(engine)) {
            writeJar(made, engine, packages, extras);
        } else {
            try (FileSystem files = FileSystems.newFileSystem(engine, Map.of())) {
                writeJar(made, files.getPath("/"), packages, extras);
            }
        }
        if (Files.exists(jar) && Files.mismatch(made, jar) == -1) {
            Files.delete(made);
        } else {
            Files.move(made, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void writeJar(Path jar, Path root, List<String> packages, Map<String, byte[]> extras)
            throws IOException {
        try (OutputStream file = Files.newOutputStream(jar); var out = new JarOutputStream(file)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> extra : extras.entrySet()) {
                writeEntry(out, extra.getKey(), extra.getValue());
            }
            for (String name : packages) {
                try (Stream<Path> files = Files.list(root.resolve(name))) {
                    for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
                        writeEntry(out, name + "/" + path.getFileName(), Files.readAllBytes(path));
                    }
                }
            }
        }
    }

    private static void writeEntry(JarOutputStream out, String name, byte[] bytes) throws IOException {
        var entry = new JarEntry(name);
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(bytes);
    }

    /// What no package of the engine holds: the module's descriptor, and the counted copies.
    private static Map<String, byte[]> subjectExtras(Path caches) throws IOException {
        var extras = new TreeMap<>(copies(caches));
        extras.put("module-info.class", subjectModule(extras.keySet()));
        extras.put(CoroutineWriter.FILE, CoroutineWriter.write());
        return extras;
    }

    /// The counted copies for this JDK and this engine, by the names of their files. Deriving them takes seconds, so they
    /// are kept: written whole or not at all.
    private static Map<String, byte[]> copies(Path caches) throws IOException {
        Path kept = caches.resolve("counted-" + CountedClasses.version() + ".jar");
        if (!Files.exists(kept)) {
            Path unfinished = Files.createTempFile(caches, "counted", ".new");
            try (OutputStream file = Files.newOutputStream(unfinished); var out = new JarOutputStream(file)) {
                out.setLevel(Deflater.NO_COMPRESSION);
                for (Map.Entry<String, byte[]> copy : CountedClasses.copies().entrySet()) {
                    writeEntry(out, copy.getKey() + ".class", copy.getValue());
                }
            }
            Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        var copies = new TreeMap<String, byte[]>();
        try (InputStream file = Files.newInputStream(kept); var in = new JarInputStream(file)) {
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                copies.put(entry.getName(), in.readAllBytes());
            }
        }
        return copies;
    }

    /// Exports what a submission and its actor use: the step counter, the actor's interface and the copies.
    private static byte[] subjectModule(Set<String> copies) {
        Stream<String> packages = copies.stream()
                .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'));
        List<PackageDesc> exported = Stream.concat(EXPORTED.stream(), packages).distinct().map(PackageDesc::of)
                .toList();
        return ClassFile.of().buildModule(ModuleAttribute.of(ModuleDesc.of(SUBJECT_MODULE), module -> {
            module.requires(ModuleDesc.of("java.base"), Set.of(AccessFlag.MANDATED), null);
            exported.forEach(name -> module.exports(name, Set.of()));
        }));
    }

    /// The jar or folder that this class comes from.
    static Path origin() {
        try {
            URI uri = WorkFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the engine is neither in a jar nor in a folder", e);
        }
    }
}
