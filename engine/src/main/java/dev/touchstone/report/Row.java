package dev.touchstone.report;

import dev.touchstone.notes.Entry;
import dev.touchstone.notes.Note;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.source.TopicId;
import dev.touchstone.topics.TopicGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One entry of a note with the topic that it is about.
public record Row(Path file, Entry entry, Optional<TopicId> topic) {

    /// The entries of all notes of `folder`, by file and line.
    public static List<Row> in(NoteFolder folder, TopicGraph graph) {
        var rows = new ArrayList<Row>();
        for (Note note : folder.notes()) {
            List<Optional<TopicId>> subjects = graph.subjects(note.file());
            for (int i = 0; i < note.entries().size(); i++) {
                rows.add(new Row(note.file(), note.entries().get(i),
                        i < subjects.size() ? subjects.get(i) : Optional.empty()));
            }
        }
        return rows;
    }
}
