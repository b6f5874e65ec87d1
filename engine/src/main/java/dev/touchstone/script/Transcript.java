package dev.touchstone.script;

import java.util.List;

/// What playing a script answered.
///
/// When the construction does not end well, or a step is [Outcome.Stopped], nothing follows it: a transcript may be
/// shorter than its script.
///
/// @param construction what the constructor did
/// @param steps one for each call that was made, in order
/// @param printed what the learner's code wrote to `System.out` and `System.err`, cut to [#PRINTED_CHARS_MAX]
///   characters
public record Transcript(Step construction, List<Step> steps, String printed) {

    public static final int PRINTED_CHARS_MAX = 8_192;

    public Transcript {
        steps = List.copyOf(steps);
    }

    /// The last thing that happened.
    public Step last() {
        return steps.isEmpty() ? construction : steps.getLast();
    }
}
