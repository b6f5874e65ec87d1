package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.catalogue.Limits;
import dev.touchstone.catalogue.SourceFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompilerTest {

    private static final String GOOD = "class A { java.util.List<String> all = java.util.List.of(\"a\"); }";

    private WorkFolder folder;
    private Compiler compiler;

    @BeforeAll
    void start(@TempDir Path work) {
        folder = WorkFolder.in(work);
        compiler = new Compiler(folder);
    }

    @AfterAll
    void stop() {
        compiler.close();
    }

    @Test
    void compile_goodSource_givesEachClass() {
        Compilation compilation = compile(
                "class A { class B {} Runnable c = new Runnable() { public void run() {} }; }");

        assertThat(compilation).isInstanceOfSatisfying(Compilation.Compiled.class,
                compiled -> assertThat(compiled.classes()).containsOnlyKeys("A", "A$B", "A$1"));
    }

    @Test
    void compile_classesFromAllOverTheJdk_findsThemInASealedProcess() {
        Compilation compilation = compile("""
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.concurrent.atomic.*;
                import java.util.concurrent.locks.*;
                import java.util.function.*;
                import java.util.regex.*;
                import java.util.stream.*;
                import java.math.*;
                import java.text.*;
                import java.time.*;
                import java.time.format.*;
                import java.nio.charset.*;
                import java.nio.file.*;
                import java.net.http.*;
                import java.sql.*;
                class A {
                    Supplier<Map<String, List<Integer>>> streams = () -> Stream.of("a", "bb")
                            .collect(Collectors.groupingBy(s -> s, TreeMap::new, Collectors.mapping(String::length, Collectors.toList())));
                    CompletableFuture<Integer> future = CompletableFuture.supplyAsync(() -> 1).thenCombine(new CompletableFuture<Integer>(), Integer::sum);
                    ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
                    LongAdder adder = new LongAdder();
                    Matcher matcher = Pattern.compile("x+").matcher("xx");
                    BigDecimal decimal = new BigDecimal("1.0").round(MathContext.DECIMAL32);
                    NumberFormat format = new DecimalFormat("#");
                    String day = LocalDate.EPOCH.format(DateTimeFormatter.ISO_DATE);
                    Charset charset = StandardCharsets.UTF_8;
                    Path path = Path.of("x");
                    HttpClient client;
                    Connection connection;
                    javax.swing.JFrame frame;
                    record P(int x, String y) {}
                    sealed interface S permits T, U {}
                    record T(P p) implements S {}
                    enum U implements S { ONE }
                    int f(S s) { return switch (s) { case T(P(int x, var y)) when x > 1 -> x; case T _ -> 0; case U u -> u.ordinal(); }; }
                }
                """);

        assertThat(compilation).isInstanceOf(Compilation.Compiled.class);
    }

    @Test
    void layers_onLinux_areAllThatAreNeeded() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "only Linux can seal a process");

        assertThat(compiler.layers().missing()).isEmpty();
        assertThat(compiler.layers().isFull()).isTrue();
    }

    @Test
    void compile_twoMistakes_areBothAtTheirLines() {
        List<Diagnosis> problems = problems(compile("class A {\n    int x = \"a\";\n    String y = 1;\n}\n"));

        assertThat(problems).extracting(Diagnosis::line).containsExactly(2, 3);
        assertThat(problems).extracting(Diagnosis::file).containsOnly("A.java");
    }

    @Test
    void compile_endlessMistakes_areCut() {
        String source = "class A {" + "int x = \"a\";\n".repeat(500) + "}";

        assertThat(problems(compile(source))).hasSize(InMemoryCompiler.PROBLEMS_MAX);
    }

    @Test
    void compile_classesOfTheEngineOrItsLibraries_areNotThere() {
        assertThat(problems(compile("class A { dev.touchstone.script.Value v; }"))).isNotEmpty();
        assertThat(problems(compile("class A { net.jqwik.api.Property p; }"))).isNotEmpty();
    }

    @Test
    void compile_annotationProcessor_isNotRun() {
        assertThat(compile("@SuppressWarnings(\"all\") class A extends javax.annotation.processing.AbstractProcessor {"
                + " public boolean process(java.util.Set<? extends javax.lang.model.element.TypeElement> s,"
                + " javax.annotation.processing.RoundEnvironment r) { throw new Error(); } }"))
                .isInstanceOf(Compilation.Compiled.class);
    }

    /// Sources that keep a compiler busy, or that break it.
    static List<String> bombs() {
        return List.of(
                "class A { int x = " + "(".repeat(30_000) + "1" + ")".repeat(30_000) + "; }",
                "class A { interface I<T> {} interface J<T, S> extends I<I<? super J<J<T, S>, J<S, T>>>> {} "
                        + "I<? super J<Integer, String>> f(J<Integer, String> j) { return j; } }",
                "class A { void a() { " + "if (true) {".repeat(9_000) + "}".repeat(9_000) + " } }");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void compile_bomb_isAnsweredInTimeAndTheNextJobWorks(String bomb) {
        long start = System.nanoTime();
        Compilation compilation = compile(bomb);
        long seconds = (System.nanoTime() - start) / 1_000_000_000;

        assertThat(seconds).isLessThanOrEqualTo(Compiler.PATIENCE.plus(Compiler.START_PATIENCE).toSeconds());
        if (compilation instanceof Compilation.Rejected(var problems)) {
            assertThat(problems.getFirst().message().en()).doesNotContainIgnoringCase("exception", "java.lang")
                    .doesNotContain("without a reason");
        }
        assertThat(compile(GOOD)).isInstanceOf(Compilation.Compiled.class);
    }

    @Test
    void compile_longerThanItsTime_isRejectedWithAPlainMessage() {
        String nested = "java.util.Map.entry(1, ".repeat(2_000) + "1" + ")".repeat(2_000);

        List<Diagnosis> problems = problems(compile("class A { Object x = " + nested + "; }"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("A.java");
            assertThat(problem.message().en()).contains("within 3 s; make its types and expressions simpler");
        });
    }

    @Test
    void compile_tooManyClasses_isRejectedWithTheLimit() {
        String source = IntStream.rangeClosed(1, Limits.CLASSES_MAX + 1).mapToObj(i -> "class A" + i + " {}")
                .collect(Collectors.joining("\n"));

        assertThat(problems(compile(source)).getFirst().message().en())
                .isEqualTo("compiles to 201 classes; at most 200 are allowed");
    }

    @Test
    void compile_tooManyBytes_isRejectedWithTheLimit() {
        String source = IntStream.range(0, 20).mapToObj(i -> "String s" + i + " = \"" + i + "x".repeat(60_000) + "\";")
                .collect(Collectors.joining("\n", "class A {", "}"));

        assertThat(problems(compile(source)).getFirst().message().en()).contains("at most 1,048,576 are allowed");
    }

    @Test
    void compile_asManyJobsAsOneProcessMayDo_isReplacedAfterwards() {
        try (var twice = new Compiler(folder, 2)) {
            Set<Long> before = children();
            assertThat(compile(twice)).isInstanceOf(Compilation.Compiled.class);
            Set<Long> first = children();
            first.removeAll(before);
            assertThat(compile(twice)).isInstanceOf(Compilation.Compiled.class);
            assertThat(children()).containsAll(first);

            assertThat(compile(twice)).isInstanceOf(Compilation.Compiled.class);

            assertThat(first).hasSize(1);
            assertThat(children()).doesNotContainAnyElementsOf(first);
        }
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Compilation compile(Compiler with) {
        return with.compile(List.of(new SourceFile("A.java", GOOD)), Map.of());
    }

    private Compilation compile(String source) {
        return compiler.compile(List.of(new SourceFile("A.java", source)), Map.of());
    }

    private static List<Diagnosis> problems(Compilation compilation) {
        assertThat(compilation).isInstanceOf(Compilation.Rejected.class);
        return ((Compilation.Rejected) compilation).problems();
    }
}
