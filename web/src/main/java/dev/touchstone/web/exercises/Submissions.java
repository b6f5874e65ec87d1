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

    /// Attempts that may wait, of all people; a full queue is some minutes of grading.
    static final int WAITING_MAX = 300;

    /// Attempts of one person that may wait: more than anybody needs who waits for verdicts.
    static final int WAITING_PER_PERSON_MAX = 50;

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

    /// Stores `source` as an attempt of `person` at `exercise`.
    ///
    /// Browsers send the lines of a form ended by `\r\n`; they are stored as `\n`, so that the same text has the same
    /// digest whichever way it came.
    Answer submit(String person, Exercise exercise, String source, OptionalLong seed) {
        String text = source.replace("\r\n", "\n");
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (text.isBlank()) {
            return new Answer.Refused(400, "refused.empty", List.of());
        }
        if (bytes > SOURCE_BYTES_MAX) {
            return new Answer.Refused(413, "refused.large", List.of(bytes, SOURCE_BYTES_MAX));
        }
        if (attempts.pendingOf(person) >= WAITING_PER_PERSON_MAX) {
            return new Answer.Refused(429, "refused.busyYourself", List.of(WAITING_PER_PERSON_MAX));
        }
        if (attempts.pendingCount() >= WAITING_MAX) {
            return new Answer.Refused(429, "refused.busy", List.of(WAITING_MAX));
        }
        Attempt attempt = attempts.submit(person, exercise.id().value(), text, seed, clock.instant());
        stored.run();
        return new Answer.Stored(attempt);
    }
}
