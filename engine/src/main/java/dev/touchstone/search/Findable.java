package dev.touchstone.search;

import dev.touchstone.catalogue.ExerciseId;
import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import java.nio.file.Path;
import java.util.List;

/// Something that search can find: a note or an exercise, in one language.
///
/// @param file that it was read from; no two have the same
/// @param title as shown
/// @param names other names, and the headings that name what the text is about
/// @param text as written
/// @param line 1-based line of the file on which `text` starts; 0 where its lines are not those of a file
public record Findable(Path file, Place place, Language language, String title, Names names, String text, int line) {

    /// Where a hit leads.
    public sealed interface Place {

        /// A note of the content folder.
        record Topic(TopicId id) implements Place {}

        /// A note of a further folder.
        record Imported(Path file) implements Place {}

        record Task(ExerciseId id) implements Place {}
    }

    /// What the text calls its subjects.
    ///
    /// @param aliases other names of the whole
    /// @param subjects titles of the parts that say something
    /// @param front the front matter as written; empty where there is none
    public record Names(List<String> aliases, List<String> subjects, String front) {
        public Names {
            aliases = List.copyOf(aliases);
            subjects = List.copyOf(subjects);
        }
    }
}
