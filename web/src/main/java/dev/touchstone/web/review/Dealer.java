package dev.touchstone.web.review;

import dev.touchstone.cards.Deck;
import dev.touchstone.cards.Decks;
import dev.touchstone.library.Library;
import dev.touchstone.storage.StorageException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deals the cards anew when the notes have changed, so that nobody who asks for a page waits for it. Thread-safe.
public final class Dealer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Dealer.class);

    private final Decks decks;
    private final AtomicReference<@Nullable Library> wanted = new AtomicReference<>();
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("deal").daemon().factory());

    public Dealer(Decks decks) {
        this.decks = decks;
    }

    /// Begins to deal the cards of `library`; libraries that wait for their turn are passed over. Returns at once.
    public void deal(Library library) {
        wanted.set(library);
        thread.execute(this::dealWanted);
    }

    private void dealWanted() {
        Library library = wanted.getAndSet(null);
        if (library == null) {
            return;
        }
        try {
            Deck deck = decks.of(library);
            LOG.info("event=deal cards={}", deck.cards().size());
        } catch (StorageException e) {
            LOG.error("event=deal-failed", e);
        }
    }

    /// Waits for what has begun.
    @Override
    public void close() {
        wanted.set(null);
        thread.close();
    }
}
