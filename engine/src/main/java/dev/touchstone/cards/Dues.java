package dev.touchstone.cards;

import dev.touchstone.notes.Entry;
import dev.touchstone.report.Debt;
import dev.touchstone.study.Review;
import dev.touchstone.study.Scheduler;
import java.nio.file.Path;
import java.util.Map;

/// When each question of the notes is due for one person, as it was when this was asked for.
@FunctionalInterface
public interface Dues {

    /// The question on `line` of `file`.
    Due at(Path file, int line);

    /// @param newest the person's newest reviews, by card
    static Dues of(Deck deck, Map<String, Review> newest, Scheduler scheduler) {
        return (file, line) -> Due.of(file, line, deck, newest, scheduler);
    }

    /// One row of the ledger. A line may ask two questions, of which one is answered: only that one is a card.
    default Due of(Debt debt) {
        return debt.state() == Entry.Answer.State.ANSWERED
                ? at(debt.question().file(), debt.question().entry().line())
                : new Due.Unanswered();
    }
}
