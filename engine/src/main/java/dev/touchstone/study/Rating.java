package dev.touchstone.study;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How well someone knew the answer of a card.
public enum Rating {

    /// Not known.
    AGAIN,
    /// Known with great effort.
    HARD,
    /// Known.
    GOOD,
    /// Known at once.
    EASY;

    /// As FSRS counts: 1 to 4.
    int grade() {
        return ordinal() + 1;
    }

    /// As addresses and the database have it: `again`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Rating> find(String label) {
        return Stream.of(values()).filter(rating -> rating.label().equals(label)).findFirst();
    }
}
