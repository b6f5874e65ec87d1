package dev.touchstone.grading;

import java.util.List;

/// How long several runs of the same thing took, in milliseconds.
///
/// @param millis one for each run, at least one, in the order of the runs
record Timing(List<Double> millis) {

    Timing {
        millis = List.copyOf(millis);
    }

    int runs() {
        return millis.size();
    }

    /// The middle one; with an even number of runs, the mean of the two in the middle.
    double median() {
        List<Double> sorted = sorted();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /// The smallest that at least 95 % of the runs do not exceed (nearest rank); with fewer than 20 runs, the largest.
    double p95() {
        return sorted().get((int) Math.ceil(0.95 * millis.size()) - 1);
    }

    double longest() {
        return sorted().getLast();
    }

    private List<Double> sorted() {
        return millis.stream().sorted().toList();
    }
}
