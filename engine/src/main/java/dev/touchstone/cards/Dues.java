package dev.touchstone.cards;

import dev.touchstone.notes.Entry;
import dev.touchstone.report.Debt;
import dev.touchstone.study.Review;
import dev.touchstone.study.Scheduler;
import java.util.Map;
import java.util.Optional;

/// When each question of the notes is due for one person, as it was when this was asked for.
///
/// @param newest the person's newest reviews, by card
public record Dues(Deck deck, Map<String, Review> newest, Scheduler scheduler) {

    public Dues {
        newest = Map.copyOf(newest);
    }

    /// One row of the ledger. A line may ask two questions, of which one has an answer: only that one is a card.
    public Due of(Debt debt) {
        return isAnswered(debt)
                ? Due.of(debt.question().file(), debt.question().entry().line(), deck, newest, scheduler)
                : new Due.Unanswered();
    }

    /// The id of the card that asks this; several places may ask the same.
    public Optional<String> card(Debt debt) {
        return isAnswered(debt)
                ? deck.at(debt.question().file(), debt.question().entry().line()).map(Card::id)
                : Optional.empty();
    }

    private static boolean isAnswered(Debt debt) {
        return debt.state() != Entry.Answer.State.OPEN;
    }
}
