package dev.touchstone.grading;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.SourceFile;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;

/// The Maven project that one would write without Touchstone: contract and reference of the exercise `lru-cache`, and
/// its properties in plain jqwik. For one thread.
final class JqwikProject {

    private static final String RESOURCES = "/latency-benchmark/";

    private static final String TEST = "src/test/java/LruCacheTest.java";

    private static final Path JDK = Path.of(System.getProperty("java.home"));

    private final Path folder;
    private final Exercise exercise;
    private final String classPath;
    private final ClassLoader loader;

    private JqwikProject(Path folder, Exercise exercise, String classPath) throws IOException {
        this.folder = folder;
        this.exercise = exercise;
        this.classPath = classPath;
        loader = loader(classPath);
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

    /// The same two, as calls in this JVM instead of processes: javac and jqwik stay warm, and nothing is isolated.
    void testInThisJvm() throws IOException {
        var javac = new ArrayList<>(List.of("-d", at("classes"), "-classpath", classPath, at(TEST)));
        exercise.sources().contract().forEach(file -> javac.add(main().resolve(file.name()).toString()));
        javac.add(main().resolve(exercise.sources().reference().name()).toString());
        int exitCode = ToolProvider.getSystemJavaCompiler().run(null, null, null, javac.toArray(String[]::new));
        if (exitCode != 0) {
            throw new IllegalStateException("javac ended with " + exitCode);
        }
        console("execute", "--class-path", at("classes"), "--scan-classpath", at("classes"),
                "--fail-if-no-tests", "--disable-banner", "--details=none");
    }

    /// Calls the console launcher. Its classes and jqwik's are loaded once; it loads those under test anew.
    private void console(String... arguments) {
        var log = new StringWriter();
        var out = new PrintWriter(log);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Object result = loader.loadClass("org.junit.platform.console.ConsoleLauncher")
                    .getMethod("run", PrintWriter.class, PrintWriter.class, String[].class)
                    .invoke(null, out, out, arguments);
            Object exitCode = result.getClass().getMethod("getExitCode").invoke(result);
            if (!exitCode.equals(0)) {
                throw new IllegalStateException("the console launcher ended with " + exitCode + ": " + log);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot call the console launcher", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static ClassLoader loader(String classPath) throws MalformedURLException {
        var urls = new ArrayList<URL>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private String at(String name) {
        return folder.resolve(name).toString();
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
