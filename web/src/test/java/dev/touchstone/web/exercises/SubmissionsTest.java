package dev.touchstone.web.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.Catalogue;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.ExerciseId;
import dev.touchstone.storage.Database;
import dev.touchstone.study.AttemptStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionsTest {

    private static final Exercise EXERCISE = Catalogue
            .read(Path.of(System.getProperty("touchstone.home", ".."), "exercises"))
            .find(new ExerciseId("lru-cache")).orElseThrow();
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

    @Test
    void submit_whenTooManyWait_isRefusedAndNotStored(@TempDir Path data) {
        try (var database = Database.inFolder(data)) {
            var attempts = new AttemptStore(database);
            var submissions = new Submissions(attempts, () -> {}, CLOCK);
            for (int i = 0; i < Submissions.WAITING_MAX; i++) {
                attempts.submit("lru-cache", "class A {}", OptionalLong.empty(), Instant.EPOCH);
            }

            var answer = submissions.submit("ann", EXERCISE, "class A {}", OptionalLong.empty());

            assertThat(answer).isInstanceOf(Submissions.Answer.Refused.class);
            assertThat(attempts.pendingCount()).isEqualTo(Submissions.WAITING_MAX);
        }
    }

    @Test
    void submit_whenTooManyOfOnePersonWait_isRefusedForThatPersonOnly(@TempDir Path data) {
        try (var database = Database.inFolder(data)) {
            var attempts = new AttemptStore(database);
            var submissions = new Submissions(attempts, () -> {}, CLOCK);
            for (int i = 0; i < Submissions.WAITING_PER_PERSON_MAX; i++) {
                attempts.submit("ann", "lru-cache", "class A {}", OptionalLong.empty(), Instant.EPOCH);
            }

            assertThat(submissions.submit("ann", EXERCISE, "class A {}", OptionalLong.empty()))
                    .isEqualTo(new Submissions.Answer.Refused(429, "refused.busyYourself",
                            List.of(Submissions.WAITING_PER_PERSON_MAX)));
            assertThat(submissions.submit("bo", EXERCISE, "class A {}", OptionalLong.empty()))
                    .isInstanceOf(Submissions.Answer.Stored.class);
        }
    }

    @Test
    void submit_linesOfAForm_areStoredAsLinesOfAFile(@TempDir Path data) {
        try (var database = Database.inFolder(data)) {
            var attempts = new AttemptStore(database);

            new Submissions(attempts, () -> {}, CLOCK).submit("ann", EXERCISE, "class A {\r\n}\r\n",
                    OptionalLong.empty());

            assertThat(attempts.recent(1).getFirst().source()).isEqualTo("class A {\n}\n");
        }
    }
}
