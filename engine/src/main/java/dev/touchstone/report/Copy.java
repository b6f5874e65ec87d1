package dev.touchstone.report;

import dev.touchstone.notes.Note;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A note with the same text as another.
///
/// @param original the one with the shortest path, of those the first by path
public record Copy(Path file, Path original) {

    private static final Comparator<Note> SHORTEST_FIRST = Comparator
            .<Note>comparingInt(note -> note.file().toString().length()).thenComparing(Note::file);

    /// Both parts of a note, so that no text is put together to compare it.
    private record Text(String front, String markdown) {

        static Text of(Note note) {
            return new Text(note.front().text(), note.markdown());
        }
    }

    /// The copies among `notes`, in their order. Blank notes are copies of none.
    static List<Copy> in(List<Note> notes) {
        Map<Text, Note> originals = new HashMap<>();
        notes.stream().sorted(SHORTEST_FIRST).forEach(note -> originals.putIfAbsent(Text.of(note), note));
        var copies = new ArrayList<Copy>();
        for (Note note : notes) {
            Path original = originals.getOrDefault(Text.of(note), note).file();
            if (!original.equals(note.file()) && !note.markdown().isBlank()) {
                copies.add(new Copy(note.file(), original));
            }
        }
        return copies;
    }
}
