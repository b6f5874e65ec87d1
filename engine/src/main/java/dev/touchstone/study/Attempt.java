package dev.touchstone.study;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/// One submission to an exercise, graded or still waiting for it.
///
/// @param id positive; a later attempt has a larger one
/// @param person who submitted it, as the site tells people apart; empty where it does not
/// @param exercise id of the exercise
/// @param source of the one file that was submitted, as it was sent
/// @param seed that was asked for; empty where the exercise's own seed is used
/// @param submittedAt to the microsecond, as the database keeps it
/// @param outcome empty until it is graded
public record Attempt(
        long id, String person, String exercise, String source, OptionalLong seed, Instant submittedAt,
        Optional<Outcome> outcome) {

    /// How long a person's name may be, in characters.
    public static final int PERSON_CHARS_MAX = 64;

    /// How an attempt ended. Never changes once it is stored.
    ///
    /// @param gradedAt to the microsecond
    /// @param verdict name of the verdict's case, such as `WrongAnswer`
    /// @param digest equal for the same exercise, source and seed
    /// @param report the whole verdict as a JSON document
    public record Outcome(Instant gradedAt, String verdict, String digest, String report) {}
}
