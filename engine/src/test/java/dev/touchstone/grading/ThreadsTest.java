package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.Limits;
import dev.touchstone.catalogue.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What several threads do, from a submission to the story that is told of it.
class ThreadsTest {

    private final Exercise counter = Exercises.find("cas-counter");
    private final Grader grader = SharedWork.grader();

    @Test
    void grade_casLoop_isAcceptedAndSaysHowMuchWasExplored() {
        Report report = grade(counter.sources().reference().text());

        assertThat(report.verdict()).isEqualTo("Accepted");
        assertThat(report.properties()).allSatisfy(property -> {
            assertThat(property.exploration()).isPresent();
            assertThat(property.exploration().get().schedules()).isGreaterThan(property.tries());
        });
    }

    @Test
    void grade_lostUpdate_isToldWithLinesAndValues() {
        Report report = grade("""
                public final class MyCasCounter implements CasCounter {
                    private volatile int value;
                    public MyCasCounter(int start) { value = start; }
                    public int increment() { return ++value; }
                    public int add(int amount) { return value += amount; }
                    public int get() { return value; }
                }
                """);

        assertThat(report.verdict()).isEqualTo("WrongAnswer");
        Interleaving story = report.interleaving().orElseThrow();
        assertThat(story.repeatable()).isTrue();
        assertThat(story.moments().stream().filter(moment -> moment.line() == 4)
                .map(moment -> moment.thread() + " " + moment.kind() + " " + moment.what() + " " + moment.value()))
                .containsExactly("1 read value 0", "2 read value 0", "2 wrote value 1", "1 wrote value 1");
    }

    @Test
    void grade_plainFieldUnderHalfALock_isADataRace() {
        Report report = grade(mutant("locks-writes-only"));

        assertThat(report.verdict()).isEqualTo("DataRace");
        assertThat(report.interleaving().orElseThrow().fault().accesses())
                .extracting(Interleaving.Access::variable).containsExactly("value", "value");
    }

    @Test
    void grade_locksInBothOrders_isADeadlock() {
        Report report = grade(mutant("locks-in-both-orders"));

        assertThat(report.verdict()).isEqualTo("Deadlock");
        assertThat(report.interleaving().orElseThrow().moments())
                .filteredOn(moment -> moment.kind().equals("blocked"))
                .extracting(Interleaving.Moment::other).containsExactlyInAnyOrder("T1", "T2");
    }

    @Test
    void grade_repeatingAFailedSwap_isALivelock() {
        assertThat(grade(mutant("spins-on-a-stale-value")).verdict()).isEqualTo("Livelock");
    }

    @Test
    void grade_twice_givesTheSameDigestInAnotherProcess() {
        Report first = grade(mutant("get-then-set"));
        try (var another = SharedWork.startGrader()) {
            Report second = another.grade(counter, submission(mutant("get-then-set")), _ -> {});

            assertThat(second.digest()).isEqualTo(first.digest());
            assertThat(second.interleaving()).isEqualTo(first.interleaving());
        }
    }

    @Test
    void replay_token_showsTheSameStoryAndAcceptsAMendedSubmission() {
        Report first = grade(mutant("get-then-set"));
        ReplayToken token = ReplayToken.parse(first.replay().orElseThrow());

        Report again = grader.replay(counter, submission(mutant("get-then-set")), token, _ -> {});
        Report mended = grader.replay(counter, submission(counter.sources().reference().text()), token, _ -> {});

        assertThat(again.interleaving()).isEqualTo(first.interleaving());
        assertThat(mended.verdict()).isEqualTo("Accepted");
    }

    @Test
    void grade_whatNothingStandsInFor_isForbidden() {
        Report report = grade("""
                import java.util.concurrent.Executors;
                public final class MyCasCounter implements CasCounter {
                    public MyCasCounter(int start) { Executors.newCachedThreadPool(); }
                    public int increment() { return 0; }
                    public int add(int amount) { return 0; }
                    public int get() { return 0; }
                }
                """);

        assertThat(report.verdict()).isEqualTo("Forbidden");
    }

    @Test
    void grade_lockInAnExerciseWithoutThreads_isForbidden() {
        Exercise ring = Exercises.find("ring-buffer");
        String source = Pattern.compile("class MyRingBuffer<T>.*\\{")
                .matcher(ring.sources().reference().text())
                .replaceFirst("$0 private final Object lock = new java.util.concurrent.locks.ReentrantLock();");

        Report report = grader.grade(ring, new Submission(
                List.of(new SourceFile("MyRingBuffer.java", source)), OptionalLong.empty()), _ -> {});

        assertThat(report.verdict()).isEqualTo("Forbidden");
    }

    @Test
    void grade_propertyThatRunsOutOfTime_saysWhichPlanWasRunning() {
        Limits limits = counter.limits();
        Exercise hasty = counter.with(
                new Limits(limits.steps(), Duration.ofMillis(1), limits.heapMiB(), limits.sourceBytes()));

        Report report = grader.grade(hasty, submission(counter.sources().reference().text()), _ -> {});

        assertThat(report.verdict()).isEqualTo("TimeLimitExceeded");
        assertThat(report.properties().getFirst().result()).isEqualTo("failed");
        assertThat(report.properties().getFirst().tries()).isPositive();
    }

    @Test
    void catcher_propertyThatRunsOutOfTime_hasCaught() {
        Limits limits = counter.limits();
        Exercise hasty = counter.with(
                new Limits(limits.steps(), Duration.ofMillis(1), limits.heapMiB(), limits.sourceBytes()));
        List<String> properties = counter.propertyMethods();

        try (Bench bench = grader.bench(hasty, counter.sources().reference())) {
            assertThat(bench.catcher(1, properties)).isPresent();
            assertThat(bench.catches(1, properties)).containsOnlyKeys(properties);
        }
    }

    private String mutant(String name) {
        return counter.sources().mutants().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow()
                .file().text();
    }

    private Report grade(String source) {
        return grader.grade(counter, submission(source), _ -> {});
    }

    private static Submission submission(String source) {
        return new Submission(List.of(new SourceFile("MyCasCounter.java", source)), OptionalLong.empty());
    }
}
