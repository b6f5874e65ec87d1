package dev.touchstone.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;

/// The name of an exercise: its folder, its URL segment and its database key. Kebab-case, such as `lru-cache`.
public record ExerciseId(String value) implements Comparable<ExerciseId> {

    public static final int MAX_LENGTH = 64;

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public ExerciseId {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "exercise id must be kebab-case such as \"lru-cache\", got \"" + value + "\"");
        }
    }

    /// The id that `text` spells, or empty where it is none.
    public static Optional<ExerciseId> find(String text) {
        return isValid(text) ? Optional.of(new ExerciseId(text)) : Optional.empty();
    }

    private static boolean isValid(String value) {
        return value.length() <= MAX_LENGTH && FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(ExerciseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
