package dev.touchstone.grading;

import static dev.touchstone.grading.Exercises.LRU;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.Limits;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Submissions that do all they can but answer, from their source to their verdict.
class HostileTest {

    private static final String RIGHT = "return map.get(key);";

    private final Grader grader = SharedWork.grader();

    @Test
    void grade_stateBetweenTries_isWrongAndSaidNotToRepeat() {
        Report report = grade(lru("static int gets;", "", "if (gets++ > 300) { return null; } " + RIGHT));

        assertThat(report.verdict()).isEqualTo("WrongAnswer");
        assertThat(report.counterexample().orElseThrow().repeatable()).isFalse();
    }

    @Test
    void grade_fakedOutOfMemoryError_isAnExceptionLikeAnother() {
        Report report = grade(get("throw new OutOfMemoryError(\"Java heap space\");"));

        assertThat(report.verdict()).isEqualTo("RuntimeError");
        assertThat(report.error().orElseThrow()).isEqualTo("throws OutOfMemoryError: Java heap space");
    }

    @Test
    void grade_endlessRecursion_isRuntimeErrorAtItsLine() {
        Report report = grade(lru("int deep(int n) { return 1 + deep(n + 1); }", "", "deep(0); " + RIGHT));

        assertThat(report.verdict()).isEqualTo("RuntimeError");
        assertThat(report.error().orElseThrow()).isEqualTo("throws StackOverflowError");
        assertThat(last(report).frames()).first().asString().startsWith("MyLruCache.deep(MyLruCache.java:");
    }

    @Test
    void grade_recursionThatSwallowsItsOwnOverflow_isTimeLimitExceeded() {
        Report report = grade(lru(
                "int deep() { try { return deep(); } catch (Throwable t) { return deep(); } finally { deep(); } }", "",
                "deep(); " + RIGHT));

        assertThat(report.verdict()).isEqualTo("TimeLimitExceeded");
        assertThat(last(report).call()).isEqualTo("get");
    }

    @Test
    void grade_exceptionThatHidesWhatItSays_isForbidden() {
        Report report = grade(lru(
                "static class E extends RuntimeException { @Override public String getMessage() { while (true) {} } }",
                "", "throw new E();"));

        assertThat(report.verdict()).isEqualTo("Forbidden");
        assertThat(report.problems().getFirst().message().en()).contains("overrides \"getMessage\"");
    }

    @Test
    void grade_constructorWithoutEnd_isTimeLimitExceededThere() {
        Report report = grade(lru("", "while (true) {}", RIGHT));

        assertThat(report.verdict()).isEqualTo("TimeLimitExceeded");
        assertThat(report.counterexample().orElseThrow().steps()).singleElement()
                .satisfies(step -> assertThat(step.call()).isEqualTo("new MyLruCache"));
    }

    @Test
    void grade_staticInitialiserWithoutEnd_isTimeLimitExceededThere() {
        Report report = grade(lru("static int n; static { while (n >= 0) { n = 1; } }", "", RIGHT));

        assertThat(report.verdict()).isEqualTo("TimeLimitExceeded");
        assertThat(last(report).frames()).first().asString().startsWith("MyLruCache.<clinit>(MyLruCache.java:");
    }

    @Test
    void grade_staticInitialiserThatThrows_isRuntimeErrorWithWhatItThrew() {
        Report report = grade(lru("static final int N = 1 / Integer.parseInt(\"0\");", "", RIGHT));

        assertThat(report.verdict()).isEqualTo("RuntimeError");
        assertThat(report.error().orElseThrow()).isEqualTo("throws ArithmeticException: / by zero");
        assertThat(last(report).call()).isEqualTo("new MyLruCache");
    }

    @Test
    void grade_answerOfAnOwnClass_isWrongAndKnownByItsName() {
        Report report = grade(lru("static class Answer { @Override public boolean equals(Object o) { return true; } "
                + "@Override public int hashCode() { return 0; } }", "",
                "Object answer = map.containsKey(key) ? new Answer() : null; return (V) answer;"));

        assertThat(report.verdict()).isEqualTo("WrongAnswer");
        assertThat(last(report).actual().text()).isEqualTo("<MyLruCache$Answer>");
    }

    @Test
    void grade_answerThatContainsItself_isWrong() {
        Report report = grade(get("var list = new java.util.ArrayList<Object>(); "
                + "for (int i = 0; i < 9; i++) { list.add(list); } Object answer = list; return (V) answer;"));

        assertThat(report.verdict()).isEqualTo("WrongAnswer");
        assertThat(last(report).actual().text().length()).isLessThanOrEqualTo(ReportForm.ANSWER_CHARS_MAX);
    }

    @Test
    void grade_listWithoutEnd_isWrongOrStopped() {
        Report report = grade(lru("static class L extends java.util.AbstractList<Object> { "
                + "@Override public Object get(int i) { return i; } @Override public int size() { return 1 << 30; } }",
                "", "Object answer = new L(); return (V) answer;"));

        assertThat(report.verdict()).isEqualTo("WrongAnswer");
        assertThat(last(report).actual().text()).isEqualTo("<list of more than 100000 items>");
    }

    @Test
    void grade_hugeText_isWrongAndTheReportStaysSmall() {
        Report huge = grade(get("Object answer = \"x\".repeat(90_000); return (V) answer;"));
        Report larger = grade(get("Object answer = \"x\".repeat(900_000); return (V) answer;"));

        assertThat(huge.verdict()).isEqualTo("WrongAnswer");
        assertThat(ReportJson.write(huge).length()).isLessThan(50_000);
        assertThat(last(larger).actual().text()).isEqualTo("<text of 900000 characters>");
    }

    @Test
    void grade_answerOfMoreThanAMessageHolds_isWrong() {
        Report report = grade(get("Object answer = java.util.Collections.nCopies(900, \"x\".repeat(90_000)); "
                + "return (V) answer;"));

        assertThat(report.verdict()).isEqualTo("WrongAnswer");
        assertThat(last(report).actual().text()).endsWith("<text of 90000 characters>]");
    }

    /// What is wrong has been found; that time runs out afterwards does not change it.
    @Test
    void grade_wrongAndSlow_isWrong() {
        String slow = get(
                "java.util.Collections.frequency(java.util.Collections.nCopies(500_000, 1), 2); return null;");

        Report report = grade(slow, LRU.limits().steps(), Duration.ofSeconds(1));

        assertThat(report.verdict()).isEqualTo("WrongAnswer");
    }

    /// The end of the process is known; that time runs out while looking for the call does not change it.
    @Test
    void grade_deadlyAndSlow_saysWhatKilledIt() {
        String deadly = get("var all = new java.util.ArrayList<Object>(); "
                + "while (true) { all.add(java.util.Arrays.copyOf(new long[99_999], 9_999_999)); }");

        Report report = grade(deadly, LRU.limits().steps(), Duration.ofSeconds(1));

        assertThat(report.verdict()).isIn("MemoryLimitExceeded", "TimeLimitExceeded");
    }

    @Test
    void grade_methodTooLongToCountIn_isCompileErrorThatSaysSo() {
        Report report = grade("class A{static void a(){" + "new A();".repeat(7_950) + "}}"
                + lru("", "", RIGHT).replace("public final class", "\npublic final class"));

        assertThat(report.verdict()).isEqualTo("CompileError");
        assertThat(report.problems().getFirst().message().en()).contains("too long");
    }

    @Test
    void grade_wrongCast_givesTheSameDigestEachTime() {
        String source = get("Object o = new MyLruCache<K, V>(1); return (V) (Comparable<?>) o;");

        Report first = grade(source);
        Report second = grade(source);

        assertThat(first.verdict()).isEqualTo("RuntimeError");
        assertThat(first.error().orElseThrow()).doesNotContain("loader");
        assertThat(second.digest()).isEqualTo(first.digest());
    }

    @Test
    void grade_looksForTheGrader_findsNothing() {
        Report report = grade(get("for (int i = 0; i < 3; i++) { System.out.println(new Throwable()); } return null;"));

        assertThat(report.verdict()).isEqualTo("WrongAnswer");
        assertThat(report.counterexample().orElseThrow().printed()).contains("java.lang.Throwable");
    }

    private static Report.Line last(Report report) {
        return report.counterexample().orElseThrow().steps().getLast();
    }

    private Report grade(String source) {
        return grader.grade(LRU, Submission.of("MyLruCache.java", source), _ -> {});
    }

    private Report grade(String source, long steps, Duration time) {
        var limits = new Limits(steps, time, LRU.limits().heapMiB(), LRU.limits().sourceBytes());
        return grader.grade(LRU.with(limits), Submission.of("MyLruCache.java", source), _ -> {});
    }

    private static String get(String body) {
        return lru("", "", body);
    }

    /// A submission that is right but for what is given.
    private static String lru(String members, String construction, String get) {
        return """
                public final class MyLruCache<K, V> implements LruCache<K, V> {
                    private final java.util.LinkedHashMap<K, V> map = new java.util.LinkedHashMap<>(16, 0.75f, true);
                    private final int capacity;
                    %s
                    public MyLruCache(int capacity) {
                        if (capacity < 1) { throw new IllegalArgumentException("capacity " + capacity); }
                        this.capacity = capacity;
                        %s
                    }
                    @SuppressWarnings("unchecked")
                    @Override public V get(K key) { %s }
                    @Override public void put(K key, V value) {
                        map.put(key, value);
                        if (map.size() > capacity) { map.pollFirstEntry(); }
                    }
                    @Override public int size() { return map.size(); }
                }
                """.formatted(members, construction, get);
    }
}
