package dev.touchstone.study;

import dev.touchstone.storage.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.StatementContext;

/// Attempts in the database, one row per submission. Thread-safe.
///
/// Every method throws [dev.touchstone.storage.StorageException] when the database refuses.
public final class AttemptStore {

    private static final String ACCEPTED = "Accepted";

    private final Database database;

    public AttemptStore(Database database) {
        this.database = database;
    }

    /// As [#submit(String, String, OptionalLong, Instant)], to be graded with the exercise's own seed.
    public Attempt submit(String exercise, String source, Instant now) {
        return submit(exercise, source, OptionalLong.empty(), now);
    }

    /// Stores a submission and returns it. When this returns, the attempt outlives a killed process.
    ///
    /// @param seed to grade it with; empty for the exercise's own
    public Attempt submit(String exercise, String source, OptionalLong seed, Instant now) {
        return submit("", exercise, source, seed, now);
    }

    /// As [#submit(String, String, OptionalLong, Instant)], for one of several people.
    ///
    /// @param person at most [Attempt#PERSON_CHARS_MAX] characters
    public Attempt submit(String person, String exercise, String source, OptionalLong seed, Instant now) {
        Instant submittedAt = now.truncatedTo(ChronoUnit.MICROS);
        long id = database.transact(handle -> handle
                .createUpdate("""
                        INSERT INTO attempt (exercise, source, seed, submitted_at, person)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .bind(0, exercise)
                .bind(1, source)
                .bind(2, seed)
                .bind(3, utc(submittedAt))
                .bind(4, person)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
        return new Attempt(id, person, exercise, source, seed, submittedAt, Optional.empty());
    }

    /// Stores how an attempt ended. The first outcome stays: two graders may work on one attempt.
    ///
    /// @param verdict name of the verdict's case
    /// @param reportJson the whole verdict as a JSON document
    /// @return whether this outcome was stored; false where there is one already or no such attempt
    public boolean grade(long id, String verdict, String digest, String reportJson, Instant now) {
        return database.transact(handle -> handle.execute("""
                UPDATE attempt
                SET graded_at = ?, verdict = ?, digest = ?, report = ?
                WHERE id = ? AND graded_at IS NULL
                """, utc(now.truncatedTo(ChronoUnit.MICROS)), verdict, digest, reportJson, id) == 1);
    }

    public Optional<Attempt> find(long id) {
        return attempts("SELECT * FROM attempt WHERE id = ?", id).stream().findFirst();
    }

    /// Attempts without an outcome, the oldest first. After a crash these are the ones to grade.
    public List<Attempt> pending(int atMost) {
        return attempts("""
                SELECT * FROM attempt
                WHERE graded_at IS NULL
                ORDER BY id
                FETCH FIRST ? ROWS ONLY
                """, atMost);
    }

    /// Of each person who waits the oldest attempt without an outcome, in the order of submission.
    ///
    /// @param but ids of attempts that somebody is grading already
    public List<Attempt> pendingByPerson(Collection<Long> but, int atMost) {
        String places = but.isEmpty() ? "" : "AND id NOT IN (?" + ", ?".repeat(but.size() - 1) + ")";
        return attempts("""
                SELECT * FROM attempt
                WHERE id IN (SELECT MIN(id) FROM attempt WHERE graded_at IS NULL %s GROUP BY person)
                ORDER BY id
                FETCH FIRST ? ROWS ONLY
                """.formatted(places), Stream.concat(but.stream(), Stream.of(atMost)).toArray());
    }

    /// How many attempts of `person` have no outcome yet.
    public int pendingOf(String person) {
        return database.transact(handle -> handle
                .select("SELECT COUNT(*) FROM attempt WHERE graded_at IS NULL AND person = ?", person)
                .mapTo(Integer.class)
                .one());
    }

    /// How many attempts have no outcome yet.
    public int pendingCount() {
        return database.transact(handle -> handle
                .select("SELECT COUNT(*) FROM attempt WHERE graded_at IS NULL")
                .mapTo(Integer.class)
                .one());
    }

    /// The newest attempts at any exercise, the newest first.
    public List<Attempt> recent(int atMost) {
        return attempts("""
                SELECT * FROM attempt
                ORDER BY id DESC
                FETCH FIRST ? ROWS ONLY
                """, atMost);
    }

    /// The newest attempts at one exercise, the newest first.
    public List<Attempt> ofExercise(String exercise, int atMost) {
        return attempts("""
                SELECT * FROM attempt
                WHERE exercise = ?
                ORDER BY id DESC
                FETCH FIRST ? ROWS ONLY
                """, exercise, atMost);
    }

    /// Ids of the exercises with an accepted attempt, in no order; as many at most as there are exercises.
    public Set<String> solved() {
        return database.transact(handle -> Set.copyOf(handle
                .select("SELECT DISTINCT exercise FROM attempt WHERE verdict = ?", ACCEPTED)
                .mapTo(String.class)
                .list()));
    }

    private List<Attempt> attempts(String sql, Object... values) {
        return database.transact(handle -> handle.select(sql, values).map(AttemptStore::attempt).list());
    }

    private static Attempt attempt(ResultSet row, StatementContext context) throws SQLException {
        long seed = row.getLong("seed");
        OptionalLong askedSeed = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(seed);
        return new Attempt(
                row.getLong("id"),
                row.getString("person"),
                row.getString("exercise"),
                row.getString("source"),
                askedSeed,
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                outcome(row));
    }

    private static Optional<Attempt.Outcome> outcome(ResultSet row) throws SQLException {
        OffsetDateTime gradedAt = row.getObject("graded_at", OffsetDateTime.class);
        if (gradedAt == null) {
            return Optional.empty();
        }
        return Optional.of(new Attempt.Outcome(
                gradedAt.toInstant(), row.getString("verdict"), row.getString("digest"), row.getString("report")));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
