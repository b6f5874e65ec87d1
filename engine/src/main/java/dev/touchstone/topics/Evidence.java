package dev.touchstone.topics;

import java.nio.file.Path;

/// Why an edge is believed.
///
/// @param line 1-based; 0 where the whole file says so
/// @param quote the words that say it, shortened; empty where the structure says it
public record Evidence(Source source, Path file, int line, String quote) {

    /// Where evidence comes from, with how often such evidence is right.
    public enum Source {
        /// The user's own choice.
        PINNED(1.0),
        /// The front matter of a content note.
        AUTHORED(0.95),
        /// The author's own words on what to learn first.
        STATED(0.9),
        /// The author's own table of contents.
        ORDER(0.85),
        /// The dictionary's own list of what is learned before what.
        KNOWN(0.8),
        /// A sentence that says so.
        SENTENCE(0.7),
        /// A heading under a heading.
        HEADING(0.6),
        /// A tag of the note that names the other.
        TAG(0.5),
        /// A link from one to the other.
        LINK(0.5);

        private final double weight;

        Source(double weight) {
            this.weight = weight;
        }

        /// Between 0 and 1.
        public double weight() {
            return weight;
        }
    }
}
