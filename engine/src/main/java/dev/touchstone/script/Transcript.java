package dev.touchstone.script;

import java.util.List;

/// What playing a script answered.
///
/// When the construction does not end well, or a step is [Outcome.Stopped], nothing follows it: a transcript may be
/// shorter than its script.
///
/// @param construction what the constructor did
/// @param steps one for each call that was made, in order
/// @param printed the beginning of what the learner's code wrote to `System.out` and `System.err`
/// @param unprinted how much more it wrote, in bytes
public record Transcript(Step construction, List<Step> steps, String printed, long unprinted) {

    public Transcript {
        steps = List.copyOf(steps);
    }

    /// Where nothing more was printed.
    public Transcript(Step construction, List<Step> steps, String printed) {
        this(construction, steps, printed, 0);
    }

    /// The last thing that happened.
    public Step last() {
        return steps.isEmpty() ? construction : steps.getLast();
    }
}
