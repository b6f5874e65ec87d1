package dev.touchstone.notes;

import java.util.Locale;
import java.util.Optional;

/// Something that a note names, at the line where it does.
///
/// @param line 1-based line of the file
/// @param kind what the note does there
/// @param title the author's words without numbering, check marks and markup; never empty
/// @param place where it stands among the other entries of its file
/// @param answer of a question only
public record Entry(int line, Kind kind, String title, Place place, Optional<Answer> answer) {

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

    /// Where an entry stands among the others of its file.
    ///
    /// @param depth 0 for an entry without a parent, 1 below that, and so on
    /// @param above index of the parent among the file's entries, -1 where there is none
    /// @param parent the title of that parent
    /// @param form how the author wrote it
    public record Place(int depth, int above, Optional<String> parent, Form form) {

        /// How an entry stands out.
        public enum Form {
            /// A heading, or a term with its explanation below.
            HEADING,
            /// A label or an item of a list.
            ITEM,
            /// A line of text, or a name that one gives as an example.
            LINE,
            /// A name inside a sentence about something else.
            ASIDE
        }

        /// Whether the author made it a heading, a label or an item, and not just a line of text.
        public boolean heading() {
            return form == Form.HEADING || form == Form.ITEM;
        }
    }

    /// Whether a question has an answer near by in its own file.
    ///
    /// @param line 1-based line where the answer starts, 0 where there is none
    public record Answer(State state, int line) {

        public enum State {
            ANSWERED, PARTIAL, OPEN;

            /// As printed for programs: `answered`.
            public String label() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        /// Nobody has answered it.
        public static final Answer NONE = new Answer(State.OPEN, 0);
    }

    public int depth() {
        return place.depth();
    }

    public Optional<String> parent() {
        return place.parent();
    }
}
