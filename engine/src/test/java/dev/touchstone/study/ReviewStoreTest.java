package dev.touchstone.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.storage.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Runs on H2 in memory, or on the empty database that `-Dtouchstone.test.jdbcUrl` names.
class ReviewStoreTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:15:30.123456789Z");
    private static final String ANN = "ann";
    private static final String BO = "bo";

    private final Database database = Database
            .at(System.getProperty("touchstone.test.jdbcUrl", "jdbc:h2:mem:" + UUID.randomUUID()));
    private final ReviewStore store = new ReviewStore(database, new Scheduler(ZoneOffset.UTC));

    @BeforeEach
    void empty() {
        int unusedRows = database.transact(
                handle -> handle.execute("DELETE FROM review") + handle.execute("DELETE FROM card"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void rate_newCard_isFoundAsItWasReturned() {
        Review review = store.rate(ANN, anchor("a1"), 0, Rating.GOOD, MONDAY).orElseThrow();

        assertThat(store.newestByCard(ANN)).containsOnlyKeys("a1").containsValue(review);
        assertThat(review.number()).isOne();
        assertThat(review.algorithm()).isEqualTo("fsrs-6");
        assertThat(review.after().reviewedAt()).isEqualTo("2026-03-02T08:15:30.123456Z");
        assertThat(review.after().due()).isEqualTo("2026-03-02T08:25:30.123456Z");
        assertThat(store.anchors()).containsExactly(anchor("a1"));
    }

    @Test
    void rate_again_continuesTheHistory() {
        Instant soon = MONDAY.plus(Duration.ofMinutes(10));
        Instant later = MONDAY.plus(Duration.ofDays(3));
        rate(ANN, "a1", 0, Rating.GOOD, MONDAY);
        rate(ANN, "a1", 1, Rating.GOOD, soon);
        Review third = rate(ANN, "a1", 2, Rating.HARD, later);

        assertThat(third.days()).isEqualTo(3);
        assertThat(third.after().phase()).isEqualTo(Schedule.Phase.REVIEW);
        assertThat(store.history(ANN, "a1")).extracting(Review::number).containsExactly(1, 2, 3);
        assertThat(store.newestByCard(ANN)).containsEntry("a1", third);
    }

    @Test
    void rate_formSentTwice_countsOnce() {
        rate(ANN, "a1", 0, Rating.GOOD, MONDAY);

        assertThat(store.rate(ANN, anchor("a1"), 0, Rating.GOOD, MONDAY)).isEmpty();
        assertThat(store.history(ANN, "a1")).hasSize(1);
    }

    @Test
    void rate_sentByManyAtOnce_countsOnce() throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(4)) {
            var sent = pool.invokeAll(IntStream.range(0, 12).<Callable<Boolean>>mapToObj(
                    _ -> () -> store.rate(ANN, anchor("a1"), 0, Rating.GOOD, MONDAY).isPresent()).toList());
            int stored = 0;
            for (var each : sent) {
                stored += each.get() ? 1 : 0;
            }

            assertThat(stored).isOne();
        }
    }

    @Test
    void rate_byOthers_isNobodyElsesHistory() {
        rate(ANN, "a1", 0, Rating.GOOD, MONDAY);
        rate(BO, "a1", 0, Rating.AGAIN, MONDAY);

        assertThat(store.history(ANN, "a1")).extracting(Review::rating).containsExactly(Rating.GOOD);
        assertThat(store.newest(BO)).map(Review::rating).contains(Rating.AGAIN);
        assertThat(store.newestByCard("")).isEmpty();
    }

    @Test
    void undo_newest_isAsIfItHadNotBeen() {
        Review first = rate(ANN, "a1", 0, Rating.GOOD, MONDAY);
        Review second = rate(ANN, "a1", 1, Rating.AGAIN, MONDAY.plusSeconds(600));

        assertThat(store.undo(ANN, second.id())).contains(second);
        assertThat(store.newestByCard(ANN)).containsEntry("a1", first);
        assertThat(store.newest(ANN)).contains(first);
        assertThat(rate(ANN, "a1", 1, Rating.GOOD, MONDAY.plusSeconds(700)).number()).isEqualTo(2);
    }

    @Test
    void undo_ofAnOlderOneOrOfOthers_changesNothing() {
        Review older = rate(ANN, "a1", 0, Rating.GOOD, MONDAY);
        Review newest = rate(ANN, "b2", 0, Rating.GOOD, MONDAY);

        assertThat(store.undo(ANN, older.id())).isEmpty();
        assertThat(store.undo(BO, newest.id())).isEmpty();
        assertThat(store.newestByCard(ANN)).hasSize(2);
    }

    @Test
    void undo_sentByManyAtOnce_takesOneBack() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 20; round++) {
            Review newest = rate(ANN, "a1", 0, Rating.GOOD, MONDAY);
            int undone = 0;
            for (boolean each : together(4, () -> store.undo(ANN, newest.id()).isPresent())) {
                undone += each ? 1 : 0;
            }

            assertThat(undone).isOne();
        }
    }

    @Test
    void undo_whileTheCardIsRatedAgain_leavesNoGap() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 20; round++) {
            String card = "a" + round;
            Review first = rate(ANN, card, 0, Rating.GOOD, MONDAY);
            var tab = new AtomicInteger();
            List<Boolean> done = together(2, () -> tab.getAndIncrement() == 0
                    ? store.undo(ANN, first.id()).isPresent()
                    : store.rate(ANN, anchor(card), 1, Rating.GOOD, MONDAY).isPresent());

            assertThat(done).containsOnlyOnce(true);
            assertThat(store.history(ANN, card).stream().map(Review::number).toList())
                    .isEqualTo(List.of(1, 2).subList(0, store.history(ANN, card).size()));
        }
    }

    /// What `times` threads answer that begin at the same moment.
    private static List<Boolean> together(int times, BooleanSupplier act)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(times);
        try (var pool = Executors.newFixedThreadPool(times)) {
            var sent = pool.invokeAll(IntStream.range(0, times).<Callable<Boolean>>mapToObj(_ -> () -> {
                start.await();
                return act.getAsBoolean();
            }).toList());
            var answers = new ArrayList<Boolean>();
            for (var each : sent) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    @Test
    void begunSince_countsFirstReviewsOnly() {
        rate(ANN, "a1", 0, Rating.GOOD, MONDAY.minus(Duration.ofDays(1)));
        rate(ANN, "a1", 1, Rating.GOOD, MONDAY);
        rate(ANN, "b2", 0, Rating.GOOD, MONDAY);
        rate(BO, "c3", 0, Rating.GOOD, MONDAY);

        assertThat(store.begunSince(ANN, MONDAY.minusSeconds(1))).isOne();
        assertThat(store.since(ANN, MONDAY.minusSeconds(1), 9)).extracting(Review::card).containsExactly("a1", "b2");
    }

    @Test
    void move_anchor_keepsTheHistory() {
        Review review = rate(ANN, "a1", 0, Rating.GOOD, MONDAY);
        var moved = new Anchor("a1", "own", "elsewhere/b.md", "new heading", "what is it, now", "00ff");

        store.move(List.of(moved));

        assertThat(store.anchors()).containsExactly(moved);
        assertThat(store.newestByCard(ANN)).containsEntry("a1", review);
    }

    @Test
    void keep_cardsThatNobodyReviewed_areKnownWithoutAHistory() {
        rate(ANN, "a1", 0, Rating.GOOD, MONDAY);

        store.keep(List.of(anchor("a1").of("b2"), new Anchor("a1", "own", "elsewhere.md", "", "", "")));
        store.keep(List.of());

        assertThat(store.anchors()).containsExactly(anchor("a1"), anchor("b2"));
        assertThat(store.newestByCard(ANN)).containsOnlyKeys("a1");
    }

    @Test
    void anchor_longTextAndOddCharacters_isKeptAsFarAsItGoes() {
        String path = "缓存 🙂'\"\\\0".repeat(300);
        var long1 = new Anchor("a1", "own", path, path, path, path);

        assertThat(store.rate(ANN, long1, 0, Rating.EASY, MONDAY)).isPresent();
        assertThat(store.anchors()).containsExactly(long1);
    }

    @Test
    void history_replayedByTheSameAlgorithm_givesWhatWasStored() {
        Instant now = MONDAY;
        for (int i = 0; i < 40; i++) {
            Review review = rate(ANN, "a1", i, Rating.values()[i * 7 % 11 % 4], now);
            now = i % 3 == 0 ? review.after().due() : now.plus(Duration.ofHours(31));
        }

        Optional<Memory> memory = Optional.empty();
        for (Review review : store.history(ANN, "a1")) {
            memory = Optional.of(memory.map(before -> Fsrs.next(before, review.days(), review.rating()))
                    .orElseGet(() -> Fsrs.first(review.rating())));
            assertThat(review.after().memory()).isEqualTo(memory.orElseThrow());
        }
        assertThat(store.history(ANN, "a1")).extracting(Review::algorithm).hasSize(40)
                .allMatch(Set.of(Fsrs.VERSION)::contains);
    }

    private Review rate(String person, String card, int reviews, Rating rating, Instant now) {
        return store.rate(person, anchor(card), reviews, rating, now).orElseThrow();
    }

    private static Anchor anchor(String card) {
        return new Anchor(card, "own", "vault/cache.md", "cache", "what is a cache", "0a0b");
    }
}
