package dev.touchstone.web.exercises;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.study.Attempt;
import dev.touchstone.study.AttemptStore;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;

/// Takes in what learners submit: stored first, then answered, then graded.
public final class Submissions {

    /// As UTF-8. The exercise's own limit may be lower; the grader holds it.
    static final int SOURCE_BYTES_MAX = 64 * 1024;

    /// Attempts that may wait; a full queue is a minute or two of grading.
    static final int WAITING_MAX = 100;

    private final AttemptStore attempts;
    private final Runnable stored;
    private final InstantSource clock;

    /// @param stored is run after each attempt that was stored
    public Submissions(AttemptStore attempts, Runnable stored, InstantSource clock) {
        this.attempts = attempts;
        this.stored = stored;
        this.clock = clock;
    }

    /// What became of a submission.
    sealed interface Answer {

        /// It is in the database and will be graded.
        record Stored(Attempt attempt) implements Answer {}

        /// @param status of HTTP
        /// @param message key of the site's text that says why
        record Refused(int status, String message, List<Object> values) implements Answer {}
    }

    /// Stores `source` as an attempt at `exercise`.
    ///
    /// Browsers send the lines of a form ended by `\r\n`; they are stored as `\n`, so that the same text has the same
    /// digest whichever way it came.
    Answer submit(Exercise exercise, String source, OptionalLong seed) {
        String text = source.replace("\r\n", "\n");
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (text.isBlank()) {
            return new Answer.Refused(400, "refused.empty", List.of());
        }
        if (bytes > SOURCE_BYTES_MAX) {
            return new Answer.Refused(413, "refused.large", List.of(bytes, SOURCE_BYTES_MAX));
        }
        if (attempts.pending(WAITING_MAX).size() >= WAITING_MAX) {
            return new Answer.Refused(429, "refused.busy", List.of(WAITING_MAX));
        }
        Attempt attempt = attempts.submit(exercise.id().value(), text, seed, clock.instant());
        stored.run();
        return new Answer.Stored(attempt);
    }
}
