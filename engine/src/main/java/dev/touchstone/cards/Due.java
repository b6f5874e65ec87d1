package dev.touchstone.cards;

import dev.touchstone.study.Review;
import dev.touchstone.study.Scheduler;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// When a question of the notes is to be asked again.
public sealed interface Due {

    /// There is no answer to compare with, so it is no card.
    record Unanswered() implements Due {}

    /// Nobody has reviewed it yet.
    record Fresh() implements Due {}

    /// On a day of study, or before where that is past.
    record On(LocalDate day) implements Due {}

    /// When the question on `line` of `file` is due for one person.
    ///
    /// @param reviews the person's newest, by card
    static Due of(Path file, int line, Deck deck, Map<String, Review> reviews, Scheduler scheduler) {
        Optional<Card> card = deck.at(file, line);
        if (card.isEmpty()) {
            return new Unanswered();
        }
        return Optional.ofNullable(reviews.get(card.get().id()))
                .<Due>map(review -> new On(scheduler.day(review.after().due())))
                .orElse(new Fresh());
    }

    /// As printed for programs: `none`, `new` or a date such as `2026-11-24`.
    default String label() {
        return switch (this) {
            case Unanswered() -> "none";
            case Fresh() -> "new";
            case On(LocalDate day) -> day.toString();
        };
    }
}
