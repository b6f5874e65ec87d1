package dev.touchstone.authoring;

import dev.touchstone.catalogue.Behaviours;
import dev.touchstone.source.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What proving one exercise found.
///
/// @param exercise id
/// @param problems everything that is wrong, empty when the exercise is proven
/// @param mutants one row each: the kill matrix
/// @param behaviours how the mutants answer to the probe; those that answer to none of it are left out
public record Proof(String exercise, List<Problem> problems, List<Row> mutants, Behaviours behaviours) {

    public Proof {
        problems = List.copyOf(problems);
        mutants = List.copyOf(mutants);
    }

    public boolean holds() {
        return problems.isEmpty();
    }

    /// How one mutant is caught.
    ///
    /// @param mutant its name
    /// @param property the one that must catch it
    /// @param caughtBy for each property that catches it on the first fixed seed within a tenth of its tries, how many it took
    /// @param worstTries the most tries that `property` needs over all fixed seeds
    /// @param calls calls of the longest shrunk counterexample over all fixed seeds
    /// @param callsLeast what the mutant states as the smallest possible
    /// @param grows how the cost of a slow mutant grows, as in `n²`; it has no counterexample, so its calls are 0
    public record Row(String mutant, String property, Map<String, Integer> caughtBy, int worstTries, int calls,
            int callsLeast, Optional<String> grows) {

        public Row {
            caughtBy = Collections.unmodifiableMap(new LinkedHashMap<>(caughtBy));
        }
    }
}
