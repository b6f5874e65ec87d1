package dev.touchstone.cards;

import dev.touchstone.library.Library;
import dev.touchstone.study.ReviewStore;
import org.jspecify.annotations.Nullable;

/// The deck of the newest library. Thread-safe.
public final class Decks {

    private final ReviewStore reviews;
    private volatile @Nullable Dealt dealt;

    private record Dealt(Library library, Deck deck) {}

    public Decks(ReviewStore reviews) {
        this.reviews = reviews;
    }

    /// The cards of the library that was dealt last, without waiting for a newer one; of `library` where none was dealt yet.
    public Deck newest(Library library) {
        Dealt last = dealt;
        return last == null ? deal(library) : last.deck();
    }

    /// The cards of `library`. Cards that were reviewed are found again in it, and where they are now is stored.
    ///
    /// The first call for a library takes more than a second of the processor for thousands of questions; later ones take
    /// no time.
    public Deck of(Library library) {
        Dealt last = dealt;
        return last != null && last.library() == library ? last.deck() : deal(library);
    }

    private synchronized Deck deal(Library library) {
        Dealt last = dealt;
        if (last != null && last.library() == library) {
            return last.deck();
        }
        Deck deck = Deck.of(library, reviews.anchors());
        reviews.move(deck.moved());
        reviews.keep(deck.kin());
        dealt = new Dealt(library, deck);
        return deck;
    }
}
