package dev.touchstone.terms;

/// A known name inside a text.
///
/// @param start the first UTF-16 unit
/// @param end after the last UTF-16 unit
public record Mention(Term term, int start, int end) {

    public int length() {
        return end - start;
    }
}
