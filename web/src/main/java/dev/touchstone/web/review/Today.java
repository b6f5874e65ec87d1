package dev.touchstone.web.review;

import dev.touchstone.cards.Card;
import dev.touchstone.cards.DayPlan;
import dev.touchstone.cards.Deck;
import dev.touchstone.cards.Decks;
import dev.touchstone.cards.Dues;
import dev.touchstone.library.Library;
import dev.touchstone.source.TopicId;
import dev.touchstone.study.Rating;
import dev.touchstone.study.Review;
import dev.touchstone.study.ReviewStore;
import dev.touchstone.study.Scheduler;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// Cards and reviews of whoever sends a request, at this moment. Thread-safe.
public final class Today {

    /// More reviews of a day are not counted.
    private static final int REVIEWS_MAX = 10_000;

    private final Decks decks;
    private final ReviewStore reviews;
    private final Learner learner;
    private final InstantSource clock;

    public Today(Decks decks, ReviewStore reviews, Learner learner, InstantSource clock) {
        this.decks = decks;
        this.reviews = reviews;
        this.learner = learner;
        this.clock = clock;
    }

    /// The cards; those of an older library while the ones of `library` are dealt.
    Deck deck(Library library) {
        return decks.newest(library);
    }

    /// What to ask.
    ///
    /// @param topic of which alone; empty for all
    public DayPlan plan(Context ctx, Library library, Optional<TopicId> topic) {
        return DayPlan.of(deck(library), reviews, learner.of(ctx), topic, clock.instant());
    }

    /// How many cards there are about `topic`.
    public int count(Library library, TopicId topic) {
        ToIntFunction<Card> isAbout = card -> card.topic().filter(topic::equals).isPresent() ? 1 : 0;
        return deck(library).cards().stream().mapToInt(isAbout).sum();
    }

    /// When each question of the notes is due for the visitor.
    public Dues dues(Context ctx, Library library) {
        return new Dues(decks.of(library), reviews.newestByCard(learner.of(ctx)), reviews.scheduler());
    }

    /// Stores a rating of `person`; the card's kin becomes known with it.
    Optional<Review> rate(String person, Deck deck, Card card, int seen, Rating rating) {
        if (seen == 0) {
            reviews.keep(deck.kinOf(card));
        }
        return reviews.rate(person, card.anchor(), seen, rating, clock.instant());
    }

    Optional<Review> undo(String person, long review) {
        return reviews.undo(person, review);
    }

    /// Whose form this is; empty where nobody could be found again by it.
    Optional<String> sender(Context ctx) {
        return learner.sender(ctx);
    }

    /// The visitor's reviews of this day of study, the oldest first.
    List<Review> done(Context ctx) {
        Scheduler scheduler = reviews.scheduler();
        return reviews.since(learner.of(ctx), scheduler.start(scheduler.day(clock.instant())), REVIEWS_MAX);
    }

    Scheduler scheduler() {
        return reviews.scheduler();
    }

    Instant now() {
        return clock.instant();
    }
}
