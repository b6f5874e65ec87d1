package dev.touchstone.notes;

import java.util.Locale;
import java.util.Optional;

/// Something that a note names, at the line where it does.
///
/// @param line 1-based line of the file
/// @param depth 0 for an entry without a parent, 1 below that, and so on
/// @param title the author's words without numbering, check marks and markup; never empty
/// @param parent the title of the nearest entry above that holds this one
public record Entry(int line, int depth, Kind kind, String title, Optional<String> parent) {

    public enum Kind {
        /// A subject with content.
        TOPIC,
        /// Something that the author asks.
        QUESTION,
        /// A subject that is named but empty.
        GAP,
        /// A heading that only groups others, such as a date.
        CONTAINER,
        /// Page furniture, dropped but reported.
        JUNK;

        /// As printed for people and programs: `topic`.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
