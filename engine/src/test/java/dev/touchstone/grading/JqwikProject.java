package dev.touchstone.grading;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The Maven project that one would write without Touchstone: contract and reference of the exercise `lru-cache`, and
/// its properties in plain jqwik. For one thread.
final class JqwikProject {

    private static final String RESOURCES = "/latency-benchmark/";

    private static final String TEST = "src/test/java/LruCacheTest.java";

    private static final Path JDK = Path.of(System.getProperty("java.home"));

    private final Path folder;
    private final Exercise exercise;
    private final String classPath;

    private JqwikProject(Path folder, Exercise exercise, String classPath) {
        this.folder = folder;
        this.exercise = exercise;
        this.classPath = classPath;
    }

    /// Writes the project and lets Maven download whatever it lacks, so that later runs need no network.
    ///
    /// @param folder an empty one
    /// @throws IllegalStateException if its tests fail
    static JqwikProject in(Path folder, Exercise exercise) throws IOException, InterruptedException {
        for (String resource : List.of("pom.xml", TEST)) {
            Path file = folder.resolve(resource);
            Files.createDirectories(file.getParent());
            try (InputStream in = Objects.requireNonNull(
                    JqwikProject.class.getResourceAsStream(RESOURCES + resource), resource)) {
                Files.copy(in, file);
            }
        }
        Path list = folder.resolve("classpath.txt");
        var project = new JqwikProject(folder, exercise, "");
        Files.createDirectories(project.main());
        for (SourceFile file : exercise.sources().contract()) {
            Files.writeString(project.main().resolve(file.name()), file.text());
        }
        project.submit(exercise.sources().reference());
        project.run(List.of("mvn", "-q", "-B", "test"));
        project.run(List.of(
                "mvn", "-q", "-B", "-Pconsole", "dependency:build-classpath", "-Dmdep.outputFile=" + list));
        return new JqwikProject(folder, exercise, Files.readString(list).strip());
    }

    /// Replaces the solution, as a learner does who saves the file.
    void submit(SourceFile solution) throws IOException {
        Files.writeString(main().resolve(solution.name()), solution.text());
    }

    /// `mvn -q -o test`: one JVM for Maven and javac, one for the tests.
    void testWithMaven() throws IOException, InterruptedException {
        run(List.of("mvn", "-q", "-o", "test"));
    }

    /// javac on all sources, then the JUnit console launcher: two JVMs without any tuning.
    void testWithConsoleLauncher() throws IOException, InterruptedException {
        var javac = new ArrayList<>(List.of(tool("javac"), "-d", "classes", "-classpath", classPath, TEST));
        exercise.sources().contract().forEach(file -> javac.add(main().resolve(file.name()).toString()));
        javac.add(main().resolve(exercise.sources().reference().name()).toString());
        run(javac);
        run(List.of(tool("java"), "-classpath", "classes" + System.getProperty("path.separator") + classPath,
                "org.junit.platform.console.ConsoleLauncher", "execute", "--scan-classpath", "classes",
                "--fail-if-no-tests", "--disable-banner", "--details=none"));
    }

    private Path main() {
        return folder.resolve("src/main/java");
    }

    private static String tool(String name) {
        return JDK.resolve("bin").resolve(name).toString();
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", JDK.toString());
        int exitCode = builder.start().waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException(
                    "%s ended with %d:%n%s".formatted(command, exitCode, Files.readString(log)));
        }
    }
}
