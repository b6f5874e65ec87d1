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
    /// @param answer as Markdown
    /// @param cut whether the note says more than `answer`
    public record Face(Language language, String question, String answer, boolean cut, Spot asked) {}

    /// Where it is asked.
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
