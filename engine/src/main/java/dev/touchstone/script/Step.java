package dev.touchstone.script;

/// One line of a transcript.
///
/// @param cost steps counted in the learner's code: method entries, jumps back and allocations; at least 0
public record Step(Outcome outcome, long cost) {

    public Step {
        if (cost < 0) {
            throw new IllegalArgumentException("cost must be at least 0, got " + cost);
        }
    }
}
