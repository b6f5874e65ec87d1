package dev.touchstone.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class SchedulerProperties {

    private static final Instant START = Instant.parse("2026-03-28T22:15:30Z");

    /// With a change to summer time on the second day.
    private static final Scheduler SCHEDULER = new Scheduler(ZoneId.of("Europe/Berlin"));

    @Property
    void rate_anyHistory_isDueAfterNow(@ForAll("histories") List<Review> history) {
        Optional<Schedule> card = Optional.empty();
        Instant now = START;
        for (Review review : history) {
            now = now.plus(review.pause());
            card = Optional.of(SCHEDULER.rate(card, review.rating(), now));
            assertThat(card.get().due()).isAfter(now);
        }
    }

    @Property
    void rate_betterRating_isNeverDueEarlier(@ForAll("histories") List<Review> history,
            @ForAll("waits") Duration wait) {
        Optional<Schedule> card = played(history);
        Instant now = card.map(Schedule::reviewedAt).orElse(START).plus(wait);

        assertThat(Stream.of(Rating.values()).map(rating -> SCHEDULER.rate(card, rating, now).due())).isSorted();
    }

    @Property
    void rate_anyHistory_keepsMemoryWithinItsBounds(@ForAll("histories") List<Review> history) {
        assertThat(played(history)).hasValueSatisfying(card -> {
            assertThat(card.memory().difficulty()).isBetween(1.0, 10.0);
            assertThat(card.memory().stability()).isBetween(0.001, 36_500.0);
        });
    }

    @Property
    void intervalDays_firmerMemory_isNeverShorter(@ForAll("memories") Memory one, @ForAll("memories") Memory other) {
        Memory weaker = one.stability() <= other.stability() ? one : other;
        Memory firmer = one.stability() <= other.stability() ? other : one;

        assertThat(Fsrs.intervalDays(weaker)).isLessThanOrEqualTo(Fsrs.intervalDays(firmer));
    }

    @Property
    void retrievability_atTheInterval_isNineInTen(@ForAll("memories") Memory memory) {
        assertThat(Fsrs.retrievability(memory, memory.stability())).isCloseTo(0.9, within(1e-9));
        if (memory.stability() >= 1) {
            assertThat((double) Fsrs.intervalDays(memory)).isCloseTo(memory.stability(), within(0.5000001));
        }
    }

    @Property
    void retrievability_laterDay_isLower(@ForAll("memories") Memory memory, @ForAll @LongRange(max = 40_000) long day) {
        assertThat(Fsrs.retrievability(memory, day + 1.0)).isLessThan(Fsrs.retrievability(memory, (double) day));
    }

    @Property
    void next_recalledOnALaterDay_growsFirmer(@ForAll("memories") Memory memory,
            @ForAll @LongRange(min = 1, max = 40_000) long days) {
        Memory hard = Fsrs.next(memory, days, Rating.HARD);
        Memory good = Fsrs.next(memory, days, Rating.GOOD);
        Memory again = Fsrs.next(memory, days, Rating.AGAIN);

        assertThat(hard.stability()).isGreaterThanOrEqualTo(memory.stability());
        assertThat(good.stability()).isGreaterThanOrEqualTo(hard.stability());
        assertThat(again.stability()).isLessThanOrEqualTo(memory.stability());
        assertThat(again.difficulty()).isGreaterThanOrEqualTo(hard.difficulty())
                .isGreaterThanOrEqualTo(good.difficulty());
    }

    record Review(Rating rating, Duration pause) {}

    @Provide
    Arbitrary<@Size(min = 1) List<Review>> histories() {
        return Combinators.combine(Arbitraries.of(Rating.class), waits()).as(Review::new).list().ofMinSize(1)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<Duration> waits() {
        Arbitrary<Duration> soon = Arbitraries.longs().between(0, 7_200).map(Duration::ofSeconds);
        Arbitrary<Duration> later = Arbitraries.longs().between(0, 1_000).map(Duration::ofDays);
        return Arbitraries.oneOf(soon, later);
    }

    @Provide
    Arbitrary<Memory> memories() {
        return Combinators.combine(Arbitraries.doubles().between(0.001, 36_500).ofScale(3),
                Arbitraries.doubles().between(1, 10)).as(Memory::new);
    }

    private static Optional<Schedule> played(List<Review> history) {
        Optional<Schedule> card = Optional.empty();
        Instant now = START;
        for (Review review : history) {
            now = now.plus(review.pause());
            card = Optional.of(SCHEDULER.rate(card, review.rating(), now));
        }
        return card;
    }
}
