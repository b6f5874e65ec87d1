package dev.touchstone.topics;

import dev.touchstone.source.Problem;
import dev.touchstone.source.TopicId;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Guesses which topic a misspelt name meant.
final class Spelling {

    private static final int MAX_LENGTH = 40;

    private Spelling() {}

    /// That `name` is none of `known`: the text of `key`, or of `key.near` where one is close.
    static Problem problem(Path file, int line, String key, String name, Collection<TopicId> known) {
        return closest(name, known)
                .map(near -> Problem.of(Spelling.class, file, line, key + ".near", name, near))
                .orElseGet(() -> Problem.of(Spelling.class, file, line, key, name));
    }

    /// The known id with the fewest typing errors, at most a third of the name's length.
    static Optional<TopicId> closest(String name, Collection<TopicId> known) {
        if (name.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        int most = Math.max(1, name.length() / 3);
        return known.stream()
                .filter(id -> Math.abs(id.value().length() - name.length()) <= most)
                .filter(id -> distance(name, id.value()) <= most)
                .min(Comparator.comparingInt((TopicId id) -> distance(name, id.value())).thenComparing(id -> id));
    }

    /// Levenshtein's distance: inserted, removed and replaced characters.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
