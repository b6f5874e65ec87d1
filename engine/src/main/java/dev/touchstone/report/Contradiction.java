package dev.touchstone.report;

import dev.touchstone.notes.Note;
import dev.touchstone.source.Bilingual;
import dev.touchstone.source.TopicId;
import java.util.List;
import java.util.Optional;

/// What the notes say wrong, or in two ways.
///
/// @param topic that it is about, where it is known
/// @param statements the places with their words: one for a known error, two or more for a contradiction
/// @param right what is right, where it is known
public record Contradiction(Optional<TopicId> topic, List<Statement> statements, Optional<Bilingual<String>> right) {

    /// Words of a note.
    public record Statement(Spot spot, String words) {}

    public Contradiction {
        statements = List.copyOf(statements);
    }

    /// What these notes say wrong, or in two ways.
    public static List<Contradiction> in(List<Note> notes) {
        var contradictions = new Contradictions();
        notes.forEach(contradictions::read);
        return contradictions.found();
    }
}
