package dev.touchstone.report;

import dev.touchstone.notes.Note;
import dev.touchstone.source.CodeFences;
import java.util.List;
import java.util.Optional;

/// Code that a note opens and never closes, so that all below is code.
///
/// @param spot where it is opened
/// @param words the line that opens it
public record OpenFence(Spot spot, String words) {

    /// The one of `note`, where something stands below it.
    static Optional<OpenFence> in(Note note) {
        String text = note.markdown();
        if (!text.contains("```") && !text.contains("~~~")) {
            return Optional.empty();
        }
        var fences = new CodeFences();
        List<String> lines = text.lines().toList();
        lines.forEach(fences::isCode);
        int line = fences.openedOn();
        boolean swallows = fences.isOpen()
                && lines.subList(line, lines.size()).stream().anyMatch(one -> !one.isBlank());
        return swallows
                ? Optional.of(new OpenFence(new Spot(note.file(), note.body().line() + line - 1),
                        lines.get(line - 1).strip()))
                : Optional.empty();
    }
}
