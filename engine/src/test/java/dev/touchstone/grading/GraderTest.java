package dev.touchstone.grading;

import static dev.touchstone.grading.Exercises.LRU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.Limits;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.script.Call;
import dev.touchstone.script.Script;
import dev.touchstone.script.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraderTest {

    private final Grader grader = SharedWork.grader();

    @Test
    void grade_reference_isAccepted() {
        Report report = grade(LRU.sources().reference().text());

        assertThat(report.verdict()).isEqualTo("Accepted");
        assertThat(report.properties()).extracting(Report.Property::result).containsOnly("held");
        assertThat(report.properties()).extracting(Report.Property::tries).allMatch(tries -> tries > 0);
        assertThat(report.counterexample()).isEmpty();
    }

    @Test
    void grade_classThatIsNotPublic_isJudgedLikeAnyOther() {
        String reference = LRU.sources().reference().text();
        assertThat(reference).contains("public final class MyLruCache");

        assertThat(grade(reference.replace("public final class MyLruCache", "final class MyLruCache")).verdict())
                .isEqualTo("Accepted");
    }

    @Test
    void grade_mutant_isWrongWithTheSmallestScript() {
        Report report = grade(mutant("read-does-not-count"));

        assertThat(report.verdict()).isEqualTo("WrongAnswer");
        Report.Story story = report.counterexample().orElseThrow();
        assertThat(story.property()).isEqualTo("answersLikeTheModel");
        assertThat(story.repeatable()).isTrue();
        assertThat(story.steps()).hasSizeBetween(6, 8);
        assertThat(story.failing()).isEqualTo(story.steps().size() - 1);
        assertThat(story.steps().getFirst().call()).isEqualTo("new MyLruCache");
        assertThat(story.steps().getLast().expected()).isNotEmpty();
    }

    @Test
    void grade_starter_isNotAccepted() {
        assertThat(grade(LRU.sources().starter().text()).accepted()).isFalse();
    }

    @Test
    void grade_missingSemicolon_isCompileErrorAtItsLine() {
        Report report = grade("public final class MyLruCache {\n    int x = 1\n}\n");

        assertThat(report.verdict()).isEqualTo("CompileError");
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("MyLruCache.java");
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message().en()).isEqualTo("';' expected");
            assertThat(problem.source()).isEqualTo("    int x = 1");
        });
    }

    @Test
    void grade_otherClassName_isCompileErrorThatSaysWhatIsAskedFor() {
        Report report = grade("class Other {}\n");

        assertThat(report.verdict()).isEqualTo("CompileError");
        assertThat(report.problems().getFirst().message().en()).contains("\"MyLruCache\"").contains("\"Other\"");
    }

    @Test
    void grade_endlessLoop_isTimeLimitExceededThatNamesTheCall() {
        Report report = grade(withGet("while (true) {}"));

        assertThat(report.verdict()).isEqualTo("TimeLimitExceeded");
        assertThat(report.limit().orElseThrow()).isEqualTo(new Report.Limit("steps", LRU.limits().steps()));
        Report.Line last = report.counterexample().orElseThrow().steps().getLast();
        assertThat(last.call()).isEqualTo("get");
        assertThat(last.actual()).isEqualTo(new Report.Result("stopped", "steps"));
        assertThat(last.frames().getFirst()).startsWith("MyLruCache.get(MyLruCache.java:");
    }

    @Test
    void grade_loopThatSwallowsEverything_isTimeLimitExceeded() {
        Report report = grade(withGet("while (true) { try { key.hashCode(); } catch (Throwable t) {} }"));

        assertThat(report.verdict()).isEqualTo("TimeLimitExceeded");
    }

    /// The unit tells that it was unwound by the step budget. The wall clock would have ended it too, but without a
    /// smaller script.
    @ParameterizedTest
    @ValueSource(strings = {
        "while (true) { try { while (true) {} } catch (Throwable t) {} }",
        "while (true) { try { throw new Error(); } catch (Error e) { continue; } finally { continue; } }",
        "try { while (true) {} } finally { while (true) {} }",
        "while (true) { synchronized (this) { if (key == this) { break; } } } return null;",
        "while (true) { try { synchronized (this) { while (true) {} } } catch (Throwable t) {} }",
        "java.util.List.of(1, 2).forEach(i -> { while (true) {} }); return null;",
        "while (true) { try { get(key); } catch (StackOverflowError e) {} }",
    })
    void grade_loopThatHandlesEverything_isStoppedByItsSteps(String body) {
        Report report = grader.grade(withFewSteps(), Submission.of("MyLruCache.java", withGet(body)), _ -> {});

        assertThat(report.verdict()).isEqualTo("TimeLimitExceeded");
        assertThat(report.limit().orElseThrow().unit()).isEqualTo("steps");
        assertThat(report.counterexample().orElseThrow().repeatable()).isTrue();
    }

    @Test
    void grade_loopThatNeedsThreeEntries_isToldByItsSmallestScript() {
        String reference = LRU.sources().reference().text();
        String get = "public V get(K key) {";
        assertThat(reference).contains(get);

        Report report = grade(reference.replace(get, get + " while (size() == 3) {}"));

        assertThat(report.verdict()).isEqualTo("TimeLimitExceeded");
        Report.Story story = report.counterexample().orElseThrow();
        assertThat(story.steps()).extracting(Report.Line::call)
                .containsExactly("new MyLruCache", "put", "put", "put", "get");
        assertThat(story.steps().getLast().actual().kind()).isEqualTo("stopped");
    }

    @Test
    void grade_longCallOfTheJdk_isTimeLimitExceededByWallClock() {
        Report report = grade(withGet(
                "new java.util.Random(1).ints(Integer.MAX_VALUE).sum(); return null;"));

        assertThat(report.verdict()).isEqualTo("TimeLimitExceeded");
        assertThat(report.limit().orElseThrow().unit()).isEqualTo("millis");
        assertThat(report.counterexample().orElseThrow().steps().getLast().call()).isEqualTo("get");
    }

    @Test
    void grade_fullHeap_isMemoryLimitExceededThatNamesTheCall() {
        Report report = grade(withGet("""
                java.util.List<long[]> all = new java.util.ArrayList<>();
                for (int i = 0; i < 60; i++) { all.add(new long[500_000]); }
                return null;"""));

        assertThat(report.verdict()).isEqualTo("MemoryLimitExceeded");
        assertThat(report.limit().orElseThrow()).isEqualTo(new Report.Limit("heapMiB", LRU.limits().heapMiB()));
        assertThat(report.counterexample().orElseThrow().steps().getLast().call()).isEqualTo("get");
    }

    @Test
    void grade_exception_isRuntimeErrorWithTheLearnersLine() {
        Report report = grade(withGet("Object o = null; o.hashCode(); return null;"));

        assertThat(report.verdict()).isEqualTo("RuntimeError");
        assertThat(report.error().orElseThrow()).startsWith("throws NullPointerException");
        Report.Line last = report.counterexample().orElseThrow().steps().getLast();
        assertThat(last.frames()).singleElement().asString().matches("MyLruCache.get\\(MyLruCache.java:\\d+\\)");
    }

    @Test
    void grade_exit_isForbiddenAtItsLine() {
        Report report = grade(withGet("System.exit(0); return null;"));

        assertThat(report.verdict()).isEqualTo("Forbidden");
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message().en()).contains("java.lang.System.exit");
            assertThat(problem.line()).isPositive();
            assertThat(problem.source()).contains("System.exit(0)");
        });
    }

    @Test
    void grade_threadLeftSpinning_isForbidden() {
        assertThat(grade(withGet("new Thread(() -> { while (true) {} }).start(); return null;")).verdict())
                .isEqualTo("Forbidden");
    }

    @Test
    void grade_printsAccepted_isJudgedByItsAnswersAndShowsTheOutput() {
        Report report = grade(withGet("System.out.println(\"Accepted\"); return null;"));

        assertThat(report.verdict()).isEqualTo("WrongAnswer");
        assertThat(report.counterexample().orElseThrow().printed()).contains("Accepted");
    }

    @Test
    void grade_printsWithoutEnd_isJudgedByItsAnswers() {
        String flood = "for (int i = 0; i < 1000; i++) { System.out.println(\"x\".repeat(1000)); } return null;";

        Report report = grade(withGet(flood));

        assertThat(report.verdict()).isEqualTo("WrongAnswer");
        Report.Story story = report.counterexample().orElseThrow();
        assertThat(story.printed()).hasSize(LRU.limits().outputBytes());
        assertThat(story.unprinted()).isEqualTo(1_001_000L - LRU.limits().outputBytes());
    }

    @Test
    void grade_sourceTooLong_isCompileErrorThatSaysTheLimit() {
        Report report = grade("// " + "x".repeat(LRU.limits().sourceBytes()));

        assertThat(report.verdict()).isEqualTo("CompileError");
        assertThat(report.problems().getFirst().message().en()).contains("at most 65,536");
    }

    @Test
    void grade_sameSubmissionTwice_givesTheSameDigest() {
        String source = mutant("first-in-first-out");

        Report first = grade(source);
        Report second = grade(source);

        assertThat(second.digest()).isEqualTo(first.digest());
        assertThat(second.seed()).isEqualTo(first.seed());
        assertThat(second.counterexample()).isEqualTo(first.counterexample());
    }

    @Test
    void grade_otherSeed_asksOtherQuestions() {
        Report derived = grade(LRU.sources().reference().text());
        Report chosen = grader.grade(
                LRU,
                new Submission(List.of(LRU.sources().reference()), OptionalLong.of(derived.seed() + 1)),
                _ -> {});

        assertThat(chosen.seed()).isEqualTo(derived.seed() + 1);
        assertThat(chosen.digest()).isNotEqualTo(derived.digest());
    }

    @Test
    void grade_tellsStagesInOrder() {
        var stages = new ArrayList<Stage>();

        grader.grade(LRU, Submission.of("MyLruCache.java", mutant("first-in-first-out")), stages::add);

        assertThat(stages).containsExactly(Stage.values());
    }

    @Test
    void replay_onTheSameSubmission_failsAgain() {
        String source = mutant("read-does-not-count");
        Report report = grade(source);
        ReplayToken token = ReplayToken.parse(report.replay().orElseThrow());

        Report replayed = grader.replay(LRU, Submission.of("MyLruCache.java", source), token, _ -> {});

        assertThat(replayed.counterexample()).isEqualTo(report.counterexample());
        assertThat(replayed.replay()).isEqualTo(report.replay());
    }

    @Test
    void replay_onTheReference_isAccepted() {
        Report report = grade(mutant("read-does-not-count"));
        ReplayToken token = ReplayToken.parse(report.replay().orElseThrow());

        assertThat(replay(token).verdict()).isEqualTo("Accepted");
    }

    @Test
    void replay_inputsThatThePropertyDoesNotTake_areRefused() {
        var mistyped = new ReplayToken("lru-cache", "answersLikeTheModel", List.of(3));
        var tooFew = new ReplayToken("lru-cache", "answersLikeTheModel", List.of());
        var otherCalls = new ReplayToken("lru-cache", "answersLikeTheModel", List.of(
                new Script(List.of(new Value.Int32(1)), List.of(new Call("remove", List.of(new Value.Int32(1)))))));

        for (ReplayToken token : List.of(mistyped, tooFew, otherCalls)) {
            assertThatIllegalArgumentException().isThrownBy(() -> replay(token))
                    .withMessageContaining("does not take").withMessageContaining("check again");
        }
    }

    @Test
    void replay_plainInputs_areChecked() {
        assertThat(replay(new ReplayToken("lru-cache", "refusesACapacityBelowOne", List.of(-1))).verdict())
                .isEqualTo("Accepted");
    }

    @Test
    void replay_otherExerciseOrProperty_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> replay(new ReplayToken("ring-buffer", "answersLikeTheModel", List.of())))
                .withMessageContaining("\"ring-buffer\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> replay(new ReplayToken("lru-cache", "isFast", List.of())))
                .withMessageContaining("\"isFast\"");
    }

    private Report replay(ReplayToken token) {
        return grader.replay(LRU, new Submission(List.of(LRU.sources().reference()), OptionalLong.empty()), token,
                _ -> {});
    }

    @Test
    void grade_secondPublicConstructor_isPlayedThroughTheOneThatIsAskedFor() {
        String source = LRU.sources().reference().text().replaceFirst(
                "public MyLruCache\\(int capacity\\)",
                "public MyLruCache() { this(16); }\n    public MyLruCache(int capacity)");

        assertThat(grade(source).verdict()).isEqualTo("Accepted");
    }

    @Test
    void grade_stoppedLate_saysAtWhichTry() {
        Report report = grade(withGet("""
                if (map.size() == 3 && map.get(key) == null) { while (true) {} }
                return map.get(key);"""));

        assertThat(report.verdict()).isEqualTo("TimeLimitExceeded");
        assertThat(report.properties().getFirst().tries()).isGreaterThan(1);
    }

    private Report grade(String source) {
        return grader.grade(LRU, Submission.of("MyLruCache.java", source), _ -> {});
    }

    /// What authors wrote shares processes, but no classes.
    @Test
    void bench_oneAfterTheOther_shareNoState() {
        String counts = LRU.sources().reference().text()
                .replaceFirst("public final class MyLruCache<K, V> [^{]*\\{", "$0 private static int made;")
                .replaceFirst("public MyLruCache\\([^{]*\\{",
                        "$0 if (made++ > 0) { throw new IllegalStateException(\"made before\"); }");
        var source = new SourceFile("MyLruCache.java", counts);
        for (int i = 0; i < 2; i++) {
            try (Bench bench = grader.bench(LRU, source)) {
                assertThat(bench.catches(1, List.of("answersLikeTheModel"))).containsEntry("answersLikeTheModel", 2);
            }
        }
    }

    private static String mutant(String name) {
        return LRU.sources().mutants().stream()
                .filter(mutant -> mutant.name().equals(name)).findFirst().orElseThrow().file().text();
    }

    /// LRU with so few steps that they are used up long before the time is, on any machine.
    private static Exercise withFewSteps() {
        Limits limits = LRU.limits();
        return LRU.with(new Limits(
                1_000_000, limits.time(), limits.heapMiB(), limits.sourceBytes(), limits.outputBytes()));
    }

    /// A submission that is right but for its `get`.
    private static String withGet(String body) {
        return """
                import java.util.LinkedHashMap;

                public final class MyLruCache<K, V> implements LruCache<K, V> {
                    private final LinkedHashMap<K, V> map = new LinkedHashMap<>(16, 0.75f, true);
                    private final int capacity;

                    public MyLruCache(int capacity) {
                        if (capacity < 1) {
                            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
                        }
                        this.capacity = capacity;
                    }

                    @Override
                    public V get(K key) {
                        %s
                    }

                    @Override
                    public void put(K key, V value) {
                        map.put(key, value);
                        if (map.size() > capacity) {
                            map.pollFirstEntry();
                        }
                    }

                    @Override
                    public int size() {
                        return map.size();
                    }
                }
                """.formatted(body);
    }
}
