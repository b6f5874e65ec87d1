package dev.touchstone.study;

/// FSRS-6, the model of memory behind the scheduler: what a rating says about how firmly something is remembered. Pure.
///
/// Forgetting follows a power law: after `t` days the chance to recall is `(1 + f t/S)^-w20`, with `f` such that it is 0.9 at
/// `t = S`. A rating changes stability `S` and difficulty `D` by the published formulas:
///
/// - first: `S = w[rating - 1]`, `D = w4 - e^(w5 (rating - 1)) + 1`
/// - recalled: `S (1 + e^w8 (11 - D) S^-w9 (e^(w10 (1 - R)) - 1) h)`, `h` being w15 for hard and w16 for easy
/// - forgotten: `w11 D^-w12 ((S + 1)^w13 - 1) e^(w14 (1 - R))`, but at most `S / e^(w17 w18)`
/// - on the same day: `S e^(w17 (rating - 3 + w18)) S^-w19`, which good and easy never shrink
/// - difficulty moves by `-w6 (rating - 3)`, damped towards 10, and reverts a little to that of a first easy
///
/// Source: Jarrett Ye and others, "The Algorithm" in the wiki of open-spaced-repetition/fsrs4anki, and the reference
/// implementation py-fsrs 6, with its 21 default parameters.
final class Fsrs {

    /// Kept with each review, so that history can be replayed by the same formulas. Change it with any number here.
    static final String VERSION = "fsrs-6";

    /// The chance to recall on the day on which something is due.
    static final double RETENTION = 0.9;

    /// About a hundred years.
    static final int INTERVAL_DAYS_MAX = 36_500;

    private static final double[] W = {0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666,
        0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

    private static final double DECAY = -W[20];
    private static final double FACTOR = StrictMath.pow(RETENTION, 1 / DECAY) - 1;

    private Fsrs() {}

    /// After the first rating.
    static Memory first(Rating rating) {
        return memory(W[rating.grade() - 1], firstDifficulty(rating));
    }

    /// After a later rating.
    ///
    /// @param days since the rating before; 0 on the same day
    static Memory next(Memory before, long days, Rating rating) {
        double stability = days < 1
                ? sameDay(before, rating)
                : rating == Rating.AGAIN ? forgotten(before, days) : recalled(before, days, rating);
        return memory(stability, difficulty(before, rating));
    }

    /// The chance, from 0 to 1, to recall after `days`.
    static double retrievability(Memory memory, double days) {
        return StrictMath.pow(1 + FACTOR * days / memory.stability(), DECAY);
    }

    /// Days until the chance to recall has fallen to [#RETENTION], at least 1.
    static int intervalDays(Memory memory) {
        double days = memory.stability() / FACTOR * (StrictMath.pow(RETENTION, 1 / DECAY) - 1);
        return Math.clamp(Math.round(days), 1, INTERVAL_DAYS_MAX);
    }

    private static double firstDifficulty(Rating rating) {
        return Math.clamp(W[4] - StrictMath.exp(W[5] * (rating.grade() - 1)) + 1, Memory.DIFFICULTY_MIN,
                Memory.DIFFICULTY_MAX);
    }

    private static double difficulty(Memory before, Rating rating) {
        double change = -W[6] * (rating.grade() - 3);
        double moved = before.difficulty()
                + (Memory.DIFFICULTY_MAX - before.difficulty()) * change / (Memory.DIFFICULTY_MAX - 1);
        return W[7] * firstDifficulty(Rating.EASY) + (1 - W[7]) * moved;
    }

    private static double sameDay(Memory before, Rating rating) {
        double growth = StrictMath.exp(W[17] * (rating.grade() - 3 + W[18]))
                * StrictMath.pow(before.stability(), -W[19]);
        return before.stability() * (rating.compareTo(Rating.GOOD) < 0 ? growth : Math.max(1, growth));
    }

    private static double recalled(Memory before, long days, Rating rating) {
        double bonus = switch (rating) {
            case AGAIN, GOOD -> 1;
            case HARD -> W[15];
            case EASY -> W[16];
        };
        double growth = StrictMath.exp(W[8]) * (11 - before.difficulty())
                * StrictMath.pow(before.stability(), -W[9])
                * (StrictMath.exp(W[10] * (1 - retrievability(before, (double) days))) - 1);
        return before.stability() * (1 + growth * bonus);
    }

    private static double forgotten(Memory before, long days) {
        double left = W[11] * StrictMath.pow(before.difficulty(), -W[12])
                * (StrictMath.pow(before.stability() + 1, W[13]) - 1)
                * StrictMath.exp(W[14] * (1 - retrievability(before, (double) days)));
        return Math.min(left, before.stability() / StrictMath.exp(W[17] * W[18]));
    }

    private static Memory memory(double stability, double difficulty) {
        return new Memory(Math.clamp(stability, Memory.STABILITY_MIN, INTERVAL_DAYS_MAX),
                Math.clamp(difficulty, Memory.DIFFICULTY_MIN, Memory.DIFFICULTY_MAX));
    }
}
