package dev.touchstone.study;

import java.time.Instant;
import java.util.Locale;

/// Where one card stands for one person after a rating.
///
/// @param step of learning or relearning that comes next, from 0; 0 in [Phase#REVIEW]
/// @param reviewedAt when it was rated last
/// @param due when it is to be asked again; after `reviewedAt`
public record Schedule(Phase phase, int step, Memory memory, Instant reviewedAt, Instant due) {

    public enum Phase {
        /// Asked again within minutes until it is known.
        LEARNING,
        /// Asked again after days.
        REVIEW,
        /// Was forgotten, and is asked again within minutes.
        RELEARNING;

        /// As the database has it: `learning`.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Schedule {
        if (!due.isAfter(reviewedAt)) {
            throw new IllegalArgumentException("due must be after " + reviewedAt + ", got " + due);
        }
    }
}
