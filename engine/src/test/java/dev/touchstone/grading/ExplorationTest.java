package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.source.Language;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is told of how much was explored, where that was all, and where time, steps or places ran out before.
class ExplorationTest {

    private static final String COUNTS = "private int count; public int one() { return ++count; }";
    private static final String COUNTER = "private final AtomicInteger count = new AtomicInteger(); ";

    private final VerdictText words = new VerdictText(Language.EN, Map.of());
    private final Grader grader = SharedWork.grader();

    /// There is one plan of two threads that make one call each: it is drawn often and run once.
    @Test
    void planThatIsDrawnAgain_isCountedOnce() {
        Report report = Lab.report(grader, ".call(Lab::one).threads(2, 1).tries(9, 400)", COUNTS, COUNTER
                + "public int one() { return count.incrementAndGet(); }");

        assertThat(report.properties().getFirst().tries()).isEqualTo(1);
        assertThat(explored(report).exhausted()).isEqualTo(1);
        assertThat(explored(report).complete()).isEmpty();
        assertThat(explored(report).schedules()).isBetween(2, 6);
        assertThat(words.sentence(report)).contains("in 1 try. One plan for several threads was run in ",
                " interleavings: in every one that there is.");
    }

    @Test
    void someSchedulesAreLeft_plansThatWereExhaustedAreToldApart() {
        Report report = Lab.report(grader, ".call(Lab::one).threads(3, 2).tries(12, 30)", COUNTS, COUNTER
                + "public int one() { count.get(); return count.incrementAndGet(); }");

        int plans = report.properties().getFirst().tries();
        assertThat(explored(report).exhausted()).isBetween(1, plans - 1);
        assertThat(explored(report).complete()).isPresent();
        assertThat(explored(report).schedules()).isLessThanOrEqualTo(30 * plans);
        assertThat(words.sentence(report)).contains(" in every one that there is, the others ");
    }

    /// Each call passes a thousand places, so that far fewer schedules than are wanted can be run.
    @Test
    void placesRunOut_theSentenceSaysThatNotAllWasRun() {
        Report report = Lab.report(grader, ".call(Lab::one).threads(3, 1).tries(2, 2_000)", COUNTS, COUNTER
                + "private final AtomicInteger other = new AtomicInteger(); public int one() { "
                + "for (int i = 0; i < 1000; i++) { other.set(i); } return count.incrementAndGet(); }");

        int plans = report.properties().getFirst().tries();
        assertThat(report.verdict()).isEqualTo("Accepted");
        assertThat(explored(report).schedules()).isBetween(50 * plans, 500 * plans);
        assertThat(explored(report).exhausted()).isZero();
        assertThat(explored(report).complete().orElseThrow()).isLessThanOrEqualTo(0);
        assertThat(words.sentence(report)).doesNotContain("in every one that there is");
    }

    private static Report.Explored explored(Report report) {
        Optional<Report.Explored> exploration = report.properties().getFirst().exploration();
        return exploration.orElseThrow();
    }
}
