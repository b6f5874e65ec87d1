package dev.touchstone.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the name that somebody meant.
public final class Nearest {

    /// One slip is forgiven in this many characters.
    private static final int CHARS_PER_SLIP = 3;

    private Nearest() {}

    /// The name closest to `typed`: fewest slips, else one that holds it; empty where none is close.
    public static Optional<String> to(String typed, Collection<String> names) {
        int slips = Math.max(1, typed.length() / CHARS_PER_SLIP);
        return names.stream()
                .filter(name -> slips(typed, name) <= slips)
                .min(Comparator.comparingInt((String name) -> slips(typed, name)).thenComparing(name -> name))
                .or(() -> names.stream().filter(name -> !typed.isBlank() && name.contains(typed)).sorted().findFirst());
    }

    /// How many characters must be added, left out, replaced or swapped with their neighbour: the optimal string
    /// alignment distance, row by row.
    private static int slips(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
