package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.Catalogue;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.ExerciseId;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.source.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// Right answers of several costs, graded as submissions are.
class GrowthJudgeTest {

    private static final Exercise RING = Catalogue.read(Path.of(System.getProperty("touchstone.home"), "exercises"))
            .find(new ExerciseId("ring-buffer")).orElseThrow();
    private static final String COSTS = "costsTheSameHoweverManyItemsThereAre";

    private final Grader grader = SharedWork.grader();

    @Test
    void grade_rightAnswersOfSeveralKinds_keepWithinTheirGrowth() {
        assertThat(RING.sources().alternatives()).isNotEmpty().allSatisfy(
                alternative -> assertThat(grade(RING, alternative.file()).verdict()).as(alternative.name())
                        .isEqualTo("Accepted"));
    }

    @Test
    void grade_listThatShiftsAtEachPoll_isTooSlowWithItsTable() {
        Report report = ring("items.isEmpty() ? null : items.remove(0)", "items.size()", "");

        assertThat(report.verdict()).isEqualTo("TooSlow");
        Report.Growth growth = report.growth().orElseThrow();
        assertThat(growth.property()).isEqualTo(COSTS);
        assertThat(growth.operation()).isEqualTo("poll");
        assertThat(growth.expected()).isEqualTo("1");
        assertThat(growth.measured()).isEqualTo("n");
        assertThat(growth.points()).extracting(Report.Point::size).startsWith(64, 128, 256, 512, 1_024);
        assertThat(growth.points()).isSortedAccordingTo((a, b) -> Long.compare(a.steps(), b.steps()));
        assertThat(growth.points().getLast().steps()).isGreaterThan(growth.points().getLast().allowed());
        assertThat(report.properties()).filteredOn(property -> property.name().equals(COSTS))
                .extracting(Report.Property::result).containsExactly("failed");
    }

    @Test
    void grade_slowTwice_measuresTheSameSteps() {
        Report once = ring("items.isEmpty() ? null : items.remove(0)", "items.size()", "");
        Report again = ring("items.isEmpty() ? null : items.remove(0)", "items.size()", "");

        assertThat(again.growth()).isEqualTo(once.growth()).isPresent();
        assertThat(again.digest()).isEqualTo(once.digest());
    }

    /// Every call costs much, and as much at each size: that is no matter of growth.
    @Test
    void grade_costlyConstantThatUsesUpTheSteps_isTimeLimitExceeded() {
        Report report = ring("items.pollFirst()", "spin()",
                "private int spin() { int i = 0; while (i < 50000) { i++; } return items.size(); }");

        assertThat(report.verdict()).isEqualTo("TimeLimitExceeded");
    }

    /// With a capacity of 2,047 the first item is overwritten, which the first peek shows.
    @Test
    void grade_wrongAnswerAtALargeSizeOnly_isToldByItsLastCalls() {
        Report report = ring("items.pollFirst()", "items.size()", "", "items.size() > 1024 ? items.get(1024) : ");

        assertThat(report.verdict()).isEqualTo("WrongAnswer");
        Report.Story story = report.counterexample().orElseThrow();
        assertThat(story.property()).isEqualTo(COSTS);
        assertThat(story.steps()).hasSize(32);
        assertThat(story.steps().getFirst().arguments()).containsExactly("2047");
        assertThat(story.steps().get(1).arguments()).containsExactly("2018");
        assertThat(story.number(story.failing())).isEqualTo(2_049);
        assertThat(new VerdictText(Language.EN, Map.of()).sentence(report))
                .isEqualTo("Call 2,049, peek(), should return 0; it returned 1024.");
    }

    /// Each poll moves all items, and each peek does far more: so the steps run out at a peek.
    @Test
    void grade_stepsUsedUpByOneOfSeveralSlowCalls_blamesTheOneThatWasStopped() {
        Report report = ring("items.isEmpty() ? null : items.remove(0)", "items.size()", """
                private int spent;
                private boolean counted() {
                    for (int i = 0; i < items.size() * items.size() * 20; i++) { spent++; }
                    return true;
                }
                """, "!counted() ? null : ");

        assertThat(report.verdict()).isEqualTo("TooSlow");
        assertThat(report.growth().orElseThrow().operation()).isEqualTo("peek");
        assertThat(report.growth().orElseThrow().stopped()).isPresent();
    }

    @Test
    void grade_callThatFailsAtALargeSize_isRuntimeErrorThatNamesTheCall() {
        Report report = ring("items.pollFirst()", "many()",
                "private int many() { if (items.size() > 3000) { throw new IllegalStateException(\"many\"); } return items.size(); }");

        assertThat(report.verdict()).isEqualTo("RuntimeError");
        assertThat(report.error().orElseThrow()).contains("IllegalStateException: many");
        Report.Story story = report.counterexample().orElseThrow();
        assertThat(story.steps().getLast().call()).isEqualTo("size");
        assertThat(story.number(story.failing())).isEqualTo(4_098);
    }

    @Test
    void grade_failureInACollection_isToldByTheNamesOfTheJdk() {
        Report report = ring("items.pollFirst()", "broken()",
                "private int broken() { Object o = items; return ((java.util.ArrayList<?>) o).size(); }");

        assertThat(report.verdict()).isEqualTo("RuntimeError");
        assertThat(report.error().orElseThrow())
                .isEqualTo(
                        "throws ClassCastException: class java.util.LinkedList cannot be cast to class java.util.ArrayList");
        assertThat(report.counterexample().orElseThrow().steps().getLast().frames())
                .allMatch(frame -> frame.startsWith("MyRingBuffer."));
    }

    @Test
    void grade_missingListInACall_isToldByTheNamesOfTheJdk() {
        Report report = ring("items.pollFirst()", "none()",
                "private java.util.ArrayList<T> list; private int none() { System.out.println(items.getClass()); return list.size(); }");

        assertThat(report.error().orElseThrow()).contains("java.util.ArrayList.size()").doesNotContain("touchstone");
        assertThat(report.counterexample().orElseThrow().printed()).contains("class java.util.LinkedList");
    }

    @Test
    void replay_ofSomethingSlow_isTooSlowAgain() {
        var token = new ReplayToken("ring-buffer", COSTS, List.of());
        Exercise exercise = RING;
        Submission slow = submission(source("items.isEmpty() ? null : items.remove(0)", "items.size()", ""));

        assertThat(grader.replay(exercise, slow, token, _ -> {}).verdict()).isEqualTo("TooSlow");
    }

    private Report ring(String poll, String size, String more) {
        return ring(poll, size, more, "");
    }

    private Report ring(String poll, String size, String more, String peek) {
        SourceFile plain = source(poll, size, more);
        return grade(RING, new SourceFile(plain.name(),
                plain.text().replace("peek() { return ", "peek() { return " + peek)));
    }

    private static SourceFile source(String poll, String size, String more) {
        String type = poll.contains("pollFirst") ? "java.util.LinkedList" : "java.util.ArrayList";
        return new SourceFile("MyRingBuffer.java", """
                public final class MyRingBuffer<T> implements RingBuffer<T> {
                    private final %s<T> items = new %s<>();
                    private final int capacity;
                    public MyRingBuffer(int capacity) {
                        if (capacity < 1) {
                            throw new IllegalArgumentException();
                        }
                        this.capacity = capacity;
                    }
                    @Override public boolean offer(T item) { return items.size() < capacity && items.add(item); }
                    @Override public T poll() { return %s; }
                    @Override public T peek() { return items.isEmpty() ? null : items.get(0); }
                    @Override public int size() { return %s; }
                    %s
                }
                """.formatted(type, type, poll, size, more));
    }

    private Report grade(Exercise exercise, SourceFile source) {
        return grader.grade(exercise, submission(source), _ -> {});
    }

    private static Submission submission(SourceFile source) {
        return new Submission(List.of(source), OptionalLong.empty());
    }
}
