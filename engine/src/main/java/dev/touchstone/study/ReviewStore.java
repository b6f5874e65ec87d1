package dev.touchstone.study;

import dev.touchstone.storage.Database;
import dev.touchstone.study.Schedule.Phase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/// Reviews in the database, one row per rating, and the anchors of the cards that are known. Thread-safe.
///
/// Every method throws [dev.touchstone.storage.StorageException] when the database refuses. A person is named as in
/// [Attempt#person], by at most [Attempt#PERSON_CHARS_MAX] characters.
public final class ReviewStore {

    /// The most cards that are known, of all people.
    public static final int CARDS_MAX = 1_000_000;

    private static final String LAST = """
            SELECT * FROM review
            WHERE person = ? AND card = ?
            ORDER BY number DESC
            FETCH FIRST 1 ROWS ONLY
            """;

    private static final String INSERT_CARD = """
            INSERT INTO card (id, origin, path, trail, question, answer) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """;

    private final Database database;
    private final Scheduler scheduler;

    public ReviewStore(Database database, Scheduler scheduler) {
        this.database = database;
        this.scheduler = scheduler;
    }

    public Scheduler scheduler() {
        return scheduler;
    }

    /// The anchors of all cards that are known, by id: those that anybody has reviewed, and those that [#keep] was given.
    public List<Anchor> anchors() {
        return database.transact(handle -> handle
                .select("SELECT * FROM card ORDER BY id FETCH FIRST ? ROWS ONLY", CARDS_MAX)
                .map(ReviewStore::anchor)
                .list());
    }

    /// Makes cards known that nobody has reviewed, so that none of them is taken for another one; known ones stay as they are.
    public void keep(Collection<Anchor> anchors) {
        if (anchors.isEmpty()) {
            return;
        }
        int[] _ = database.transact(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT_CARD);
            anchors.forEach(anchor -> batch.add(values(anchor)));
            return batch.execute();
        });
    }

    /// Where cards are found from now on.
    public void move(Collection<Anchor> anchors) {
        if (anchors.isEmpty()) {
            return;
        }
        int[] _ = database.transact(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "UPDATE card SET path = ?, trail = ?, question = ?, answer = ? WHERE id = ?");
            for (Anchor anchor : anchors) {
                batch.add(anchor.path(), anchor.trail(), anchor.question(), anchor.answer(), anchor.card());
            }
            return batch.execute();
        });
    }

    /// Stores a rating; when this returns, it outlives a killed process.
    ///
    /// @param card where it is found; its id is set
    /// @param reviews how many reviews of this card the person has seen, so that a form that is sent twice counts once
    /// @return empty where the person has rated the card meanwhile
    public Optional<Review> rate(String person, Anchor card, int reviews, Rating rating, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        return database.transact(handle -> {
            lock(handle, card);
            Optional<Review> before = handle.select(LAST, person, card.card()).map(ReviewStore::review).findFirst();
            if (before.map(Review::number).orElse(0) != reviews) {
                return Optional.empty();
            }
            long days = before.map(last -> scheduler.days(last.after().reviewedAt(), at)).orElse(0L);
            Schedule after = scheduler.rate(before.map(Review::after), rating, at);
            var review = new Review(0, card.card(), reviews + 1, rating, days, Fsrs.VERSION, after);
            return Optional.of(insert(handle, person, review));
        });
    }

    /// Takes the person's newest rating back, if it is the review `id`.
    ///
    /// @return the review that was taken back
    public Optional<Review> undo(String person, long id) {
        return database.transact(handle -> {
            Optional<Review> seen = newest(handle, person).filter(review -> review.id() == id);
            seen.ifPresent(review -> lock(handle, review.card()));
            // Whoever held the card before may have rated it, or taken the same rating back.
            Optional<Review> last = seen.flatMap(_ -> newest(handle, person)).filter(review -> review.id() == id);
            last.ifPresent(review -> handle.execute("DELETE FROM review WHERE id = ?", review.id()));
            return last;
        });
    }

    /// The person's newest review of any card.
    public Optional<Review> newest(String person) {
        return database.transact(handle -> newest(handle, person));
    }

    /// Of each card that the person has reviewed the newest review, by card.
    public Map<String, Review> newestByCard(String person) {
        var byCard = new HashMap<String, Review>();
        List<Review> reviews = database.transact(handle -> handle.select("""
                SELECT review.* FROM review
                JOIN (SELECT card, MAX(number) AS newest FROM review WHERE person = ? GROUP BY card) last
                ON review.card = last.card AND review.number = last.newest
                WHERE review.person = ?
                """, person, person).map(ReviewStore::review).list());
        reviews.forEach(review -> byCard.put(review.card(), review));
        return byCard;
    }

    /// Every review of one card by a person, in their order.
    public List<Review> history(String person, String card) {
        return database.transact(handle -> handle
                .select("SELECT * FROM review WHERE person = ? AND card = ? ORDER BY number", person, card)
                .map(ReviewStore::review)
                .list());
    }

    /// The person's reviews since `start`, the oldest first.
    public List<Review> since(String person, Instant start, int atMost) {
        return database.transact(handle -> handle.select("""
                SELECT * FROM review
                WHERE person = ? AND reviewed_at >= ?
                ORDER BY id
                FETCH FIRST ? ROWS ONLY
                """, person, utc(start), atMost).map(ReviewStore::review).list());
    }

    /// How many cards the person has reviewed for the first time since `start`.
    public int begunSince(String person, Instant start) {
        return database.transact(handle -> handle
                .select("SELECT COUNT(*) FROM review WHERE person = ? AND number = 1 AND reviewed_at >= ?", person,
                        utc(start))
                .mapTo(Integer.class)
                .one());
    }

    /// Makes the card where it is missing, and holds it.
    private static void lock(Handle handle, Anchor card) {
        handle.execute(INSERT_CARD, values(card));
        lock(handle, card.card());
    }

    private static Object[] values(Anchor card) {
        return new Object[]{card.card(), card.origin(), card.path(), card.trail(), card.question(), card.answer()};
    }

    /// Holds the card's row until the transaction ends: what is done to one card is done one after the other.
    private static void lock(Handle handle, String card) {
        String _ = handle.select("SELECT id FROM card WHERE id = ? FOR UPDATE", card).mapTo(String.class).one();
    }

    private static Optional<Review> newest(Handle handle, String person) {
        return handle.select("SELECT * FROM review WHERE person = ? ORDER BY id DESC FETCH FIRST 1 ROWS ONLY", person)
                .map(ReviewStore::review)
                .findFirst();
    }

    private static Review insert(Handle handle, String person, Review review) {
        Schedule after = review.after();
        Object[] values = {person, review.card(), review.number(), review.rating().label(), utc(after.reviewedAt()),
            review.days(), review.algorithm(), after.phase().label(), after.step(), after.memory().stability(),
            after.memory().difficulty(), utc(after.due())};
        var insert = handle.createUpdate("""
                INSERT INTO review (person, card, number, rating, reviewed_at, elapsed_days, algorithm, phase, step,
                    stability, difficulty, due)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        for (int i = 0; i < values.length; i++) {
            insert.bind(i, values[i]);
        }
        long id = insert.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        return new Review(id, review.card(), review.number(), review.rating(), review.days(), review.algorithm(),
                after);
    }

    private static Anchor anchor(ResultSet row, StatementContext context) throws SQLException {
        return new Anchor(row.getString("id"), row.getString("origin"), row.getString("path"), row.getString("trail"),
                row.getString("question"), row.getString("answer"));
    }

    private static Review review(ResultSet row, StatementContext context) throws SQLException {
        var memory = new Memory(row.getDouble("stability"), row.getDouble("difficulty"));
        var after = new Schedule(
                Phase.valueOf(row.getString("phase").toUpperCase(Locale.ROOT)),
                row.getInt("step"),
                memory,
                row.getObject("reviewed_at", OffsetDateTime.class).toInstant(),
                row.getObject("due", OffsetDateTime.class).toInstant());
        return new Review(
                row.getLong("id"),
                row.getString("card"),
                row.getInt("number"),
                Rating.valueOf(row.getString("rating").toUpperCase(Locale.ROOT)),
                row.getLong("elapsed_days"),
                row.getString("algorithm"),
                after);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
