package dev.touchstone.grading;

import static dev.touchstone.grading.Exercises.LRU;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A subject process that speaks the protocol wrongly, as it might after a submission has taken it over. It holds a
/// right answer, so whatever it gains is gained by its way of answering.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RogueSubjectTest {

    /// Takes the place of the real entry point. What it does is said by a file in the folder that it works in.
    private static final String ROGUE = """
            package dev.touchstone.subject;
            import dev.touchstone.script.*;
            import java.io.*;
            import java.nio.file.*;
            import java.util.*;
            public final class Main {
                static final OutputStream OUT = new FileOutputStream(FileDescriptor.out);
                static final Frame.Kind ANSWER = Frame.Kind.TRANSCRIPT;
                public static void main(String[] arguments) throws Exception {
                    var in = new FileInputStream(FileDescriptor.in);
                    new Frame(Frame.Kind.READY, 0, new byte[0]).write(OUT);
                    Frame load = Frame.read(in);
                    String mode = Files.readString(Path.of("mode"));
                    if (mode.equals("refuse")) {
                        new Frame(Frame.Kind.REFUSED, load.number(), new byte[]{1, 2}).write(OUT);
                    }
                    new Frame(Frame.Kind.LOADED, load.number(), new byte[0]).write(OUT);
                    if (mode.equals("ahead")) {
                        for (int i = 2; i < 400; i++) {
                            new Frame(ANSWER, i, transcript(0, new Outcome.Done())).write(OUT);
                        }
                        Thread.sleep(60_000);
                    }
                    while (true) {
                        Frame question = Frame.read(in);
                        int calls = new Decoder(question.body()).script().calls().size();
                        answer(mode, question, calls);
                    }
                }
                static void answer(String mode, Frame question, int calls) throws Exception {
                    int number = question.number();
                    var done = new Outcome.Done();
                    var stopped = new Outcome.Stopped(Outcome.Stopped.Reason.STEPS, List.of());
                    if (question.kind() == Frame.Kind.TRACE && mode.equals("trace")) {
                        while (true) {
                            new Frame(Frame.Kind.BEFORE, number, new Encoder().number(0).toBytes()).write(OUT);
                        }
                    }
                    switch (mode) {
                        case "garbage" -> OUT.write("Accepted! all properties held\\n".repeat(99).getBytes());
                        case "number" -> new Frame(ANSWER, number + 1, transcript(calls, done)).write(OUT);
                        case "kind" -> new Frame(Frame.Kind.LOADED, number, transcript(calls, done)).write(OUT);
                        case "short" -> new Frame(ANSWER, number, transcript(0, done)).write(OUT);
                        case "long" -> new Frame(ANSWER, number, transcript(calls + 1, done)).write(OUT);
                        case "longstop" -> new Frame(ANSWER, number, transcript(calls + 3, stopped)).write(OUT);
                        case "extra" -> {
                            byte[] whole = transcript(calls, done);
                            new Frame(ANSWER, number, Arrays.copyOf(whole, whole.length + 1)).write(OUT);
                        }
                        case "oversized" -> OUT.write(new byte[]{1, 0, 0, 1, 7, 0, 0, 0, (byte) number});
                        case "unfinished" -> {
                            OUT.write(new byte[]{0, 0, 9, 9, 7, 0, 0, 0, (byte) number, 1, 2, 3});
                            System.exit(0);
                        }
                        case "flood" -> {
                            while (true) {
                                new Frame(ANSWER, number++, transcript(calls, done)).write(OUT);
                            }
                        }
                        case "silent" -> Thread.sleep(60_000);
                        case "trickle" -> {
                            OUT.write(new byte[]{0, 1, 0, 0, 7, 0, 0, 0, (byte) number});
                            while (true) {
                                OUT.write(0);
                                Thread.sleep(100);
                            }
                        }
                        case "memory" -> Runtime.getRuntime().halt(3);
                        default -> System.exit(0);
                    }
                }
                static byte[] transcript(int calls, Outcome last) {
                    var steps = new ArrayList<Step>();
                    for (int i = 0; i < calls; i++) {
                        steps.add(new Step(i == calls - 1 ? last : new Outcome.Done(), 1));
                    }
                    var whole = new Transcript(new Step(new Outcome.Done(), 1), steps, "");
                    return new Encoder().transcript(whole).toBytes();
                }
            }
            """;

    private WorkFolder folder;
    private Grader grader;

    @BeforeAll
    void start(@TempDir Path work) throws IOException {
        folder = rogue(work, WorkFolder.in(work));
        grader = Grader.start(folder);
    }

    @AfterAll
    void stop() {
        grader.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            garbage    | RuntimeError        | the process sent no frame
            number     | RuntimeError        | instead of
            kind       | RuntimeError        | the process sent LOADED instead of TRANSCRIPT
            short      | RuntimeError        | the process answered 0 of
            long       | RuntimeError        | the process answered
            longstop   | RuntimeError        | the process answered
            extra      | RuntimeError        | the process sent 1 bytes too many
            oversized  | RuntimeError        | the process sent no frame: length 16777217
            unfinished | RuntimeError        | the process ended without an answer, exit code 0
            exit       | RuntimeError        | the process ended without an answer, exit code 0
            trace      | RuntimeError        | the process ended without an answer, exit code 0
            memory     | MemoryLimitExceeded |
            silent     | TimeLimitExceeded   |
            trickle    | TimeLimitExceeded   |
            flood      | WrongAnswer         |
            ahead      | RuntimeError        | the process answered 0 of
            refuse     | JudgeError          | the process refused the classes
            """)
    void grade_rogueSubject_isNeverAccepted(String mode, String verdict, @Nullable String error)
            throws IOException {
        Files.writeString(folder.empty().resolve("mode"), mode);

        Report report = grader.grade(LRU,
                new Submission(List.of(LRU.sources().reference()), OptionalLong.of(1)), _ -> {});

        assertThat(report.verdict()).isEqualTo(verdict);
        assertThat(report.error().orElse("")).contains(error == null ? "" : error);
    }

    /// The same folder, but with the rogue's class in the place of the real player's.
    private static WorkFolder rogue(Path work, WorkFolder real) throws IOException {
        Path classes = Files.createDirectories(work.resolve("rogue"));
        try (var jar = new JarFile(real.subjectJar().toFile())) {
            for (var entry : jar.stream().filter(each -> !each.getName().startsWith("dev/touchstone/subject/"))
                    .toList()) {
                Path file = classes.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, jar.getInputStream(entry).readAllBytes());
            }
        }
        Compilation compilation = new InMemoryCompiler(List.of(classes))
                .compile(List.of(new SourceFile("Main.java", ROGUE)), Map.of());
        assertThat(compilation).isInstanceOf(Compilation.Compiled.class);
        for (var compiled : ((Compilation.Compiled) compilation).classes().entrySet()) {
            Path file = classes.resolve(compiled.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, compiled.getValue());
        }
        return new WorkFolder(classes, real.compilerJar(), real.caches(), real.empty(), real.compiled());
    }
}
