package dev.touchstone.study;

import dev.touchstone.study.Schedule.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// When to ask a card again: [Fsrs] for days, fixed steps for the minutes before. Pure; the caller supplies the time.
///
/// What is due after days is due from the beginning of that day on, and days are counted as people count them, from one
/// morning to the next, in the zone of the learner: what was learned on Monday evening can be asked on Tuesday morning.
/// Nothing is shifted by chance.
///
/// @param zone of the learner
public record Scheduler(ZoneId zone) {

    /// A day of study ends when people sleep.
    static final Duration NIGHT = Duration.ofHours(4);

    private static final List<Duration> LEARNING = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));
    private static final List<Duration> RELEARNING = List.of(Duration.ofMinutes(10));

    /// What is due tomorrow is not asked sooner than what is due within minutes, be it just before the morning.
    private static final Duration STEP_MAX = Duration.ofMinutes(15);

    /// The card as it stands after being rated `rating` at `now`.
    ///
    /// It is due strictly after `now`; later the better the rating.
    ///
    /// @param before empty for a card that was never rated
    public Schedule rate(Optional<Schedule> before, Rating rating, Instant now) {
        long days = before.map(card -> days(card.reviewedAt(), now)).orElse(0L);
        Memory memory = before.map(card -> Fsrs.next(card.memory(), days, rating)).orElseGet(() -> Fsrs.first(rating));
        return switch (before.map(Schedule::phase).orElse(Phase.LEARNING)) {
            case LEARNING -> step(LEARNING, Phase.LEARNING, before, memory, rating, now);
            case RELEARNING -> step(RELEARNING, Phase.RELEARNING, before, memory, rating, now);
            case REVIEW -> rating == Rating.AGAIN
                    ? soon(Phase.RELEARNING, 0, RELEARNING.getFirst(), memory, now)
                    : later(memory, now);
        };
    }

    /// Whole days of study from `from` to `to`; 0 where `to` is earlier.
    public long days(Instant from, Instant to) {
        return Math.max(0, ChronoUnit.DAYS.between(day(from), day(to)));
    }

    /// The day of study that `instant` belongs to.
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant.minus(NIGHT), zone);
    }

    /// When the day of study begins.
    public Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().plus(NIGHT);
    }

    private Schedule step(List<Duration> steps, Phase phase, Optional<Schedule> before, Memory memory, Rating rating,
            Instant now) {
        int step = Math.clamp(before.map(Schedule::step).orElse(0), 0, steps.size() - 1);
        return switch (rating) {
            case AGAIN -> soon(phase, 0, steps.getFirst(), memory, now);
            case HARD -> soon(phase, step, hard(steps, step), memory, now);
            case GOOD -> step + 1 < steps.size()
                    ? soon(phase, step + 1, steps.get(step + 1), memory, now)
                    : later(memory, now);
            case EASY -> later(memory, now);
        };
    }

    /// Between again and good: half way to the next step, and half as much again where there is no next one.
    private static Duration hard(List<Duration> steps, int step) {
        Duration own = steps.get(step);
        if (step > 0) {
            return own;
        }
        return steps.size() == 1 ? own.multipliedBy(3).dividedBy(2) : own.plus(steps.get(1)).dividedBy(2);
    }

    private static Schedule soon(Phase phase, int step, Duration wait, Memory memory, Instant now) {
        return new Schedule(phase, step, memory, now, now.plus(wait));
    }

    private Schedule later(Memory memory, Instant now) {
        LocalDate day = day(now).plusDays(Fsrs.intervalDays(memory));
        Instant morning = start(day);
        Instant soonest = now.plus(STEP_MAX);
        return new Schedule(Phase.REVIEW, 0, memory, now, morning.isBefore(soonest) ? soonest : morning);
    }
}
