package dev.touchstone.web.notes;

import dev.touchstone.notes.Heading;
import dev.touchstone.notes.Note;
import dev.touchstone.web.notes.FolderReport.Spot;
import dev.touchstone.web.page.ImportedNotes;
import dev.touchstone.web.page.Paths;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lines of imported notes as links to the headings above them. Immutable.
final class Spots {

    private final ImportedNotes names;
    private final Map<Path, Note> notes = new HashMap<>();

    Spots(ImportedNotes names, List<Note> imported) {
        this.names = names;
        imported.forEach(note -> notes.put(note.file(), note));
    }

    /// The note in `file`.
    Optional<Note> note(Path file) {
        return Optional.ofNullable(notes.get(file));
    }

    /// @param line 1-based; 0 for the whole file
    Optional<Spot> at(Path file, int line) {
        return names.named(file).map(name -> new Spot(line > 0 ? name + ":" + line : name,
                note(file).map(note -> Paths.note(name) + anchor(note, line))));
    }

    /// Of the last heading at or above the line.
    private static String anchor(Note note, int line) {
        String anchor = "";
        for (Heading heading : note.headings()) {
            anchor = heading.line() <= line ? "#" + heading.anchor() : anchor;
        }
        return anchor;
    }
}
