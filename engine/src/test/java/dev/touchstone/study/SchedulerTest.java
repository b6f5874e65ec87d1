package dev.touchstone.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchedulerTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:30:00Z");
    private static final Scheduler SCHEDULER = new Scheduler(ZoneOffset.UTC);

    @Test
    void rate_ratingsOfTheReference_haveItsIntervals() {
        assertThat(intervals("GGGGGGAAGGGGG")).containsExactly(0L, 2L, 11L, 46L, 163L, 497L, 0L, 0L, 2L, 4L, 7L, 12L,
                20L);
    }

    @Test
    void next_ratingsOfTheReference_haveItsMemory() {
        int[] days = {0, 1, 3, 8, 21, 0};

        Memory memory = Fsrs.first(Rating.AGAIN);
        for (int each : days) {
            memory = Fsrs.next(memory, each, Rating.GOOD);
        }

        assertThat(memory.stability()).isCloseTo(53.3825, within(0.00005));
        assertThat(memory.difficulty()).isCloseTo(6.3809, within(0.00005));
    }

    @Test
    void first_eachRating_hasThePublishedStability() {
        assertThat(List.of(Rating.values())).map(rating -> Fsrs.first(rating).stability())
                .containsExactly(0.212, 1.2931, 2.3065, 8.2956);
    }

    @Test
    void rate_newCard_isAskedAgainWithinMinutesUnlessEasy() {
        assertThat(List.of(Rating.values())).map(rating -> SCHEDULER.rate(Optional.empty(), rating, NOON).due())
                .containsExactly(NOON.plusSeconds(60), NOON.plusSeconds(330), NOON.plusSeconds(600),
                        Instant.parse("2026-03-10T04:00:00Z"));
    }

    @Test
    void rate_forgotten_isLearnedAgain() {
        Schedule known = SCHEDULER.rate(Optional.empty(), Rating.EASY, NOON);

        Schedule forgotten = SCHEDULER.rate(Optional.of(known), Rating.AGAIN, known.due());
        Schedule relearned = SCHEDULER.rate(Optional.of(forgotten), Rating.GOOD, forgotten.due());

        assertThat(forgotten.phase()).isEqualTo(Schedule.Phase.RELEARNING);
        assertThat(forgotten.memory().stability()).isLessThan(known.memory().stability());
        assertThat(relearned.phase()).isEqualTo(Schedule.Phase.REVIEW);
    }

    @Test
    void days_lateEveningAndNextMorning_areOneDayApart() {
        var shanghai = new Scheduler(ZoneId.of("Asia/Shanghai"));
        Instant lateEvening = Instant.parse("2026-03-02T17:30:00Z");
        Instant morning = Instant.parse("2026-03-02T23:00:00Z");

        assertThat(shanghai.day(lateEvening)).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(shanghai.days(lateEvening, morning)).isOne();
        assertThat(SCHEDULER.days(lateEvening, morning)).isZero();
    }

    /// Days between each rating, given at the moment when it is due, and the next.
    private static List<Long> intervals(String ratings) {
        var days = new ArrayList<Long>();
        Optional<Schedule> card = Optional.empty();
        Instant now = NOON;
        for (int i = 0; i < ratings.length(); i++) {
            Schedule next = SCHEDULER.rate(card, ratings.charAt(i) == 'G' ? Rating.GOOD : Rating.AGAIN, now);
            days.add(SCHEDULER.days(now, next.due()));
            now = next.due();
            card = Optional.of(next);
        }
        return days;
    }
}
