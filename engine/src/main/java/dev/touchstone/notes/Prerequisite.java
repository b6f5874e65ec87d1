package dev.touchstone.notes;

import java.util.List;

/// What a note says should be learned first, in the author's own names.
///
/// @param line 1-based line of the file
/// @param before the names of what comes first; at least one
/// @param after the name of what builds on them; empty for what is written about there
/// @param whole whether that is the note as a whole
/// @param quote the sentence, shortened
public record Prerequisite(int line, List<String> before, String after, boolean whole, String quote) {
    public Prerequisite {
        before = List.copyOf(before);
    }
}
