package dev.touchstone.authoring;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;

/// How large the shrunk counterexamples of mutants are, in calls. Slow mutants have none and are left out.
///
/// @param counterexamples how many there are, one a mutant: the longest over all fixed seeds
/// @param median of their calls, 0 where there are none
/// @param worst the calls of the longest
/// @param excess how many calls all of them together have beyond what the mutants state as the smallest
/// @param excessWorst the most that one of them has beyond that
public record Sizes(int counterexamples, double median, int worst, int excess, int excessWorst) {

    /// The sizes in some rows of a kill matrix.
    public static Sizes of(Collection<Proof.Row> rows) {
        List<Proof.Row> told = rows.stream().filter(row -> row.grows().isEmpty()).toList();
        if (told.isEmpty()) {
            return new Sizes(0, 0, 0, 0, 0);
        }
        int[] calls = told.stream().mapToInt(Proof.Row::calls).sorted().toArray();
        double median = (calls[(calls.length - 1) / 2] + calls[calls.length / 2]) / 2.0;
        IntSummaryStatistics excess = told.stream().mapToInt(row -> Math.max(row.calls() - row.callsLeast(), 0))
                .summaryStatistics();
        return new Sizes(calls.length, median, calls[calls.length - 1], (int) excess.getSum(), excess.getMax());
    }
}
