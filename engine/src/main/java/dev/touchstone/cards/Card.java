package dev.touchstone.cards;

import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import dev.touchstone.study.Anchor;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A question with its answer, in the languages that it is written in.
///
/// @param anchor how it is found again; has the card's id
/// @param topic that it is about
/// @param faces at least one
public record Card(Anchor anchor, Origin origin, Optional<TopicId> topic, Map<Language, Face> faces) {

    /// Whose notes it comes from.
    public enum Origin {
        /// A person's own.
        OWN,
        /// Those that come with the site.
        CONTENT;

        /// As anchors have it: `own`.
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A card in one language.
    ///
    /// @param question without markup
    public record Face(Language language, String question, Answer answer, Spot asked) {}

    /// What the notes answer.
    ///
    /// @param cut whether the note says more
    /// @param partial whether the note itself is in doubt, or has only begun to answer
    /// @param spot where it starts, perhaps in another note
    public record Answer(String markdown, boolean cut, boolean partial, Spot spot) {}

    /// A place in a note.
    ///
    /// @param line 1-based
    public record Spot(Path file, int line) {}

    public Card {
        faces = Map.copyOf(faces);
        if (faces.isEmpty()) {
            throw new IllegalArgumentException("a card must have a face, got none for \"" + anchor.card() + "\"");
        }
    }

    /// The same card, found at `place`.
    Card at(Anchor place) {
        return new Card(place, origin, topic, faces);
    }

    public String id() {
        return anchor.card();
    }

    /// The card in `language`, else in the other one.
    public Face face(Language language) {
        return Optional.ofNullable(faces.get(language))
                .orElseGet(() -> faces.values().stream().min(Comparator.comparing(Face::language)).orElseThrow());
    }
}
