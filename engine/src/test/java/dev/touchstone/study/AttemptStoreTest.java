package dev.touchstone.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.storage.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs on H2 in memory, or on the empty database that `-Dtouchstone.test.jdbcUrl` names.
class AttemptStoreTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:15:30.123456789Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T23:59:59.999999Z");

    private final Database database = Database
            .at(System.getProperty("touchstone.test.jdbcUrl", "jdbc:h2:mem:" + UUID.randomUUID()));
    private final AttemptStore store = new AttemptStore(database);

    @BeforeEach
    void empty() {
        int unusedRows = database.transact(handle -> handle.execute("DELETE FROM attempt"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void submit_isFoundAsItWasReturned() {
        Attempt attempt = store.submit("lru-cache", "class 缓存 {}\r\n\t\"'\\ 🙂", OptionalLong.of(-7), MONDAY);

        assertThat(store.find(attempt.id())).contains(attempt);
        assertThat(attempt.submittedAt()).isEqualTo("2026-03-02T08:15:30.123456Z");
        assertThat(attempt.seed()).hasValue(-7);
        assertThat(attempt.outcome()).isEmpty();
    }

    @Test
    void submit_longSource_isKeptWhole() {
        String source = "// 长\n".repeat(200_000);

        Attempt attempt = store.submit("lru-cache", source, MONDAY);

        assertThat(store.find(attempt.id())).map(Attempt::source).contains(source);
    }

    @Test
    void pendingByPerson_isTheOldestOfEachThatNobodyGrades() {
        long first = store.submit("ann", "a", "1", OptionalLong.empty(), MONDAY).id();
        long second = store.submit("ann", "a", "2", OptionalLong.empty(), MONDAY).id();
        long other = store.submit("bo", "a", "3", OptionalLong.empty(), MONDAY).id();
        store.submit("cy", "a", "4", OptionalLong.empty(), MONDAY);
        store.grade(store.recent(1).getFirst().id(), "Accepted", "d", "{}", TUESDAY);

        assertThat(store.pendingByPerson(Set.of(), 10)).map(Attempt::id).containsExactly(first, other);
        assertThat(store.pendingByPerson(Set.of(first), 10)).map(Attempt::id).containsExactly(second, other);
        assertThat(store.pendingByPerson(Set.of(first, second), 10)).map(Attempt::person).containsExactly("bo");
        assertThat(store.pendingByPerson(Set.of(), 1)).map(Attempt::id).containsExactly(first);
        assertThat(store.pendingOf("ann")).isEqualTo(2);
        assertThat(store.pendingOf("cy")).isZero();
        assertThat(store.pendingCount()).isEqualTo(3);
    }

    @Test
    void find_unknown_isEmpty() {
        assertThat(store.find(404)).isEmpty();
    }

    @Test
    void grade_pending_storesTheOutcome() {
        Attempt attempt = store.submit("lru-cache", "source", MONDAY);

        boolean stored = store.grade(attempt.id(), "WrongAnswer", "d1", "{\"verdict\":\"错\"}", TUESDAY);

        assertThat(stored).isTrue();
        assertThat(store.find(attempt.id())).get().isEqualTo(new Attempt(
                attempt.id(),
                "",
                "lru-cache",
                "source",
                OptionalLong.empty(),
                attempt.submittedAt(),
                Optional.of(new Attempt.Outcome(TUESDAY, "WrongAnswer", "d1", "{\"verdict\":\"错\"}"))));
    }

    @Test
    void grade_twice_keepsTheFirst() {
        Attempt attempt = store.submit("lru-cache", "source", MONDAY);
        assertThat(store.grade(attempt.id(), "Accepted", "first", "{}", MONDAY)).isTrue();

        boolean stored = store.grade(attempt.id(), "WrongAnswer", "second", "[]", TUESDAY);

        assertThat(stored).isFalse();
        assertThat(store.find(attempt.id()).flatMap(Attempt::outcome))
                .map(Attempt.Outcome::digest)
                .contains("first");
    }

    @Test
    void grade_unknown_storesNothing() {
        assertThat(store.grade(404, "Accepted", "d", "{}", MONDAY)).isFalse();
        assertThat(store.solved()).isEmpty();
    }

    @Test
    void pending_isOldestFirstAndWithoutTheGraded() {
        Attempt first = store.submit("lru-cache", "1", TUESDAY);
        Attempt graded = store.submit("lru-cache", "2", MONDAY);
        Attempt third = store.submit("ring-buffer", "3", MONDAY);
        assertThat(store.grade(graded.id(), "Accepted", "d", "{}", TUESDAY)).isTrue();

        assertThat(store.pending(10)).containsExactly(first, third);
        assertThat(store.pending(1)).containsExactly(first);
    }

    @Test
    void recent_isNewestFirst() {
        Attempt first = store.submit("lru-cache", "1", MONDAY);
        Attempt second = store.submit("ring-buffer", "2", MONDAY);

        assertThat(store.recent(10)).containsExactly(second, first);
        assertThat(store.recent(1)).containsExactly(second);
    }

    @Test
    void ofExercise_isNewestFirstAndOfNoOther() {
        Attempt first = store.submit("lru-cache", "1", MONDAY);
        assertThat(store.submit("ring-buffer", "2", MONDAY).id()).isGreaterThan(first.id());
        Attempt third = store.submit("lru-cache", "3", MONDAY);

        assertThat(store.ofExercise("lru-cache", 10)).containsExactly(third, first);
        assertThat(store.ofExercise("lru-cache", 1)).containsExactly(third);
        assertThat(store.ofExercise("trie", 10)).isEmpty();
    }

    @Test
    void solved_isEveryExerciseWithAnAcceptedAttempt() {
        gradedAs("lru-cache", "WrongAnswer");
        gradedAs("lru-cache", "Accepted");
        gradedAs("lru-cache", "Accepted");
        gradedAs("trie", "CompileError");
        gradedAs("ring-buffer", "Accepted");

        assertThat(store.solved()).containsExactlyInAnyOrder("lru-cache", "ring-buffer");
    }

    @Test
    void openedAgain_inAFolder_keepsAttemptsAndOutcomes(@TempDir Path folder) {
        Attempt attempt;
        try (Database file = Database.inFolder(folder)) {
            attempt = new AttemptStore(file).submit("lru-cache", "source", MONDAY);
            assertThat(new AttemptStore(file).grade(attempt.id(), "Accepted", "d", "{}", TUESDAY)).isTrue();
        }

        try (Database file = Database.inFolder(folder)) {
            assertThat(new AttemptStore(file).find(attempt.id()).flatMap(Attempt::outcome))
                    .contains(new Attempt.Outcome(TUESDAY, "Accepted", "d", "{}"));
        }
    }

    private void gradedAs(String exercise, String verdict) {
        Attempt attempt = store.submit(exercise, "source", MONDAY);
        assertThat(store.grade(attempt.id(), verdict, "d", "{}", TUESDAY)).isTrue();
    }
}
