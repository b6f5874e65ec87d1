package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another judge of concurrent code, JetBrains' Lincheck, is asked about the same files: what is right for us is right for
/// it, and so is what is wrong, except where it asks less. Only where Lincheck is on the class path:
/// `mvn -Plincheck -pl engine test -Dtest=LincheckTest`. Each file has a JVM of its own, some ten seconds.
class LincheckTest {

    private static final String MARK = "org/jetbrains/lincheck/datastructures/ModelCheckingOptions.class";

    private static final long SECONDS_MAX = 300;

    private static final String ACCEPTED = "accepted";

    private static final String REJECTED = "rejected";

    /// It lets some time pass in which nothing is wrong: it does not ask for this.
    private static final String WAITING = "accepted: waiting is allowed";

    /// It runs threads one at a time on one memory: a stale read is a right one.
    private static final String VISIBILITY = "accepted: two plain accesses are no fault in themselves";

    /// What is run; the operations stand at `OPERATIONS`.
    private static final String DRIVER = """
            import org.jetbrains.lincheck.LincheckAssertionError;
            import org.jetbrains.lincheck.datastructures.*;

            @Param(name = "amount", gen = IntGen.class, conf = "-2:3")
            public class Driver {

            OPERATIONS
                public static void main(String[] arguments) {
                    try {
                        new ModelCheckingOptions().iterations(10).invocationsPerIteration(500).threads(2)
                                .actorsBefore(0).actorsPerThread(3).actorsAfter(2).minimizeFailedScenario(false)
                                .sequentialSpecification(Specification.class).check(Driver.class);
                        System.out.println("verdict: accepted");
                    } catch (LincheckAssertionError e) {
                        System.out.println("verdict: rejected");
                    }
                    System.exit(0);
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void casCounter_everyFile_isJudgedAlike() throws IOException, InterruptedException {
        agrees("cas-counter", """
                    private final CasCounter counter = new MyCasCounter(1);
                    @Operation public int increment() { return counter.increment(); }
                    @Operation public int add(@Param(name = "amount") int amount) { return counter.add(amount); }
                    @Operation public int get() { return counter.get(); }
                """, """
                public class Specification {
                    private int value = 1;
                    public int increment() { return ++value; }
                    public int add(int amount) { value += amount; return value; }
                    public int get() { return value; }
                }
                """, Map.of("locks-everything", WAITING, "spin-lock", WAITING, "locks-writes-only", VISIBILITY));
    }

    /// Judges all files of an exercise with Lincheck and compares with what they are.
    ///
    /// @param differs mutants that Lincheck accepts, each with the reason
    private void agrees(String id, String operations, String specification, Map<String, String> differs)
            throws IOException, InterruptedException {
        assumeTrue(getClass().getClassLoader().getResource(MARK) != null,
                "Lincheck is not on the class path; run mvn -Plincheck -pl engine test -Dtest=LincheckTest");
        Exercise exercise = Exercises.find(id);
        Map<String, String> expected = new TreeMap<>(Map.of("reference", ACCEPTED));
        Map<String, String> actual = new TreeMap<>();
        var files = new TreeMap<>(Map.of("reference", exercise.sources().reference()));
        exercise.sources().alternatives().forEach(each -> {
            files.put(each.name(), each.file());
            expected.put(each.name(), ACCEPTED);
        });
        exercise.sources().mutants().forEach(each -> {
            files.put(each.name(), each.file());
            expected.put(each.name(), differs.getOrDefault(each.name(), REJECTED));
        });
        var driver = List.of(new SourceFile("Driver.java", DRIVER.replace("OPERATIONS", operations)),
                new SourceFile("Specification.java", specification));
        for (var each : files.entrySet()) {
            String verdict = verdict(exercise, each.getValue(), driver, folder.resolve(each.getKey()));
            String wanted = expected.getOrDefault(each.getKey(), "");
            actual.put(each.getKey(), wanted.startsWith(verdict) ? wanted : verdict);
        }

        assertThat(actual).isEqualTo(expected);
    }

    private static String verdict(Exercise exercise, SourceFile solution, List<SourceFile> driver, Path classes)
            throws IOException, InterruptedException {
        var sources = new ArrayList<>(exercise.sources().contract());
        sources.add(solution);
        sources.addAll(driver);
        String path = System.getProperty("java.class.path");
        Compilation compilation = new InMemoryCompiler(Arrays.stream(path.split(File.pathSeparator)).map(Path::of)
                .toList()).compile(sources, Map.of());
        assertThat(compilation).isInstanceOf(Compilation.Compiled.class);
        Files.createDirectories(classes);
        for (var each : ((Compilation.Compiled) compilation).classes().entrySet()) {
            Files.write(classes.resolve(each.getKey() + ".class"), each.getValue());
        }
        Path told = classes.resolve("told.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+EnableDynamicAgentLoading",
                "-Djdk.attach.allowAttachSelf=true",
                "--add-opens", "java.base/java.lang=ALL-UNNAMED",
                "--add-opens", "java.base/jdk.internal.misc=ALL-UNNAMED",
                "--add-exports", "java.base/jdk.internal.util=ALL-UNNAMED",
                "--add-exports", "java.base/sun.security.action=ALL-UNNAMED",
                "-cp", classes + File.pathSeparator + path, "Driver")
                .redirectErrorStream(true).redirectOutput(told.toFile()).start();
        if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return "no verdict in time";
        }
        String text = Files.readString(told, StandardCharsets.UTF_8);
        return text.lines().filter(line -> line.startsWith("verdict: ")).map(line -> line.substring(9)).findFirst()
                .orElse(text);
    }
}
