package dev.touchstone.notes;

import dev.touchstone.source.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What one file of a folder gave.
///
/// @param file the folder's path and the file's path within it
/// @param note empty where the file cannot be read as text
/// @param problems also of a file that gave a note
public record NoteFile(Path file, Optional<Note> note, List<Problem> problems) {

    public NoteFile {
        problems = List.copyOf(problems);
    }

    /// The topics, questions, gaps and junk of the file.
    public List<Entry> entries() {
        return note.map(Note::entries).orElse(List.of());
    }
}
