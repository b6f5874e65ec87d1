package dev.touchstone.grading;

import static dev.touchstone.grading.Exercises.LRU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class CancellationTest {

    /// Each call takes longer than one script may, in a call of the JDK that counts no steps.
    private static final Submission SLOW = Submission.of("MyLruCache.java", """
            import java.util.Random;
            public final class MyLruCache<K, V> implements LruCache<K, V> {
                public MyLruCache(int capacity) {}
                public V get(K key) { return slow(); }
                public void put(K key, V value) { slow(); }
                public int size() { slow(); return 0; }
                private V slow() { new Random(1).ints(Integer.MAX_VALUE).sum(); return null; }
            }
            """);

    private final Grader grader = SharedWork.grader();

    @Test
    void cancel_whileItPlays_endsTheGradingAndTheGraderGoesOn() {
        var cancellation = new Cancellation();
        var checking = new CompletableFuture<Void>();
        var stages = new ArrayList<Stage>();

        var grading = CompletableFuture.supplyAsync(() -> grader.grade(LRU, SLOW, cancellation, stage -> {
            stages.add(stage);
            if (stage == Stage.CHECK) {
                checking.complete(null);
            }
        }));
        checking.join();
        cancellation.cancel();

        assertThatExceptionOfType(CompletionException.class).isThrownBy(grading::join)
                .withCauseInstanceOf(CancellationException.class);
        assertThat(stages).last().isEqualTo(Stage.CHECK);
        assertThat(grader.grade(LRU, right(), new Cancellation(), _ -> {}).accepted()).isTrue();
    }

    @Test
    void cancel_beforeItBegins_gradesNothing() {
        var cancellation = new Cancellation();
        var stages = new ArrayList<Stage>();
        cancellation.cancel();

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> grader.grade(LRU, right(), cancellation, stages::add));
        assertThat(stages).isEmpty();
    }

    @Test
    void cancel_afterTheVerdict_changesNothing() {
        var cancellation = new Cancellation();
        Report report = grader.grade(LRU, right(), cancellation, _ -> {});
        cancellation.cancel();

        assertThat(report.accepted()).isTrue();
        assertThat(grader.grade(LRU, right(), new Cancellation(), _ -> {}).accepted()).isTrue();
    }

    private static Submission right() {
        return new Submission(List.of(LRU.sources().reference()), java.util.OptionalLong.of(1));
    }
}
