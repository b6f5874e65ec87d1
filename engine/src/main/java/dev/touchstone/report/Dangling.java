package dev.touchstone.report;

import java.util.Locale;

/// A link that leads nowhere.
///
/// @param target as written
public record Dangling(Spot spot, Kind kind, String target) {

    /// What is not there. Of a heading, or a block with an id, the note is.
    public enum Kind {
        NOTE, IMAGE, HEADING, BLOCK;

        /// Whether the note is there.
        public boolean isPart() {
            return this == HEADING || this == BLOCK;
        }

        /// As in messages and data: `heading`.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
