package dev.touchstone.topics;

import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A subject of the notes, with its neighbours.
///
/// @param names how it is called
/// @param parents the topics that it is part of; following them never leads in a circle
/// @param children the topics that are part of it, by id
/// @param places where it occurs, authored notes first
public record Topic(TopicId id, Names names, List<TopicId> parents, List<TopicId> children, List<Place> places,
        Links links) {

    /// How a topic is called.
    ///
    /// @param titles by language: of an imported topic in the words of its notes, where they have some
    /// @param aliases other names, in any language
    /// @param authored whether a content note is about it
    public record Names(Map<Language, String> titles, List<String> aliases, boolean authored) {
        public Names {
            titles = Map.copyOf(titles);
            aliases = List.copyOf(aliases);
        }
    }

    /// Which topics it links to and which link to it.
    ///
    /// @param out topics that this topic's notes link to
    /// @param back topics whose notes link to this topic
    public record Links(List<TopicId> out, List<TopicId> back) {
        public Links {
            out = List.copyOf(out);
            back = List.copyOf(back);
        }
    }

    public Topic {
        parents = List.copyOf(parents);
        children = List.copyOf(children);
        places = List.copyOf(places);
    }

    /// The title in `language`, else in the other language.
    public String title(Language language) {
        return Optional.ofNullable(names.titles().get(language))
                .or(() -> Optional.ofNullable(names.titles().get(language.other())))
                .orElse(id.value());
    }

    public List<String> aliases() {
        return names.aliases();
    }

    /// Whether a content note is about it; the others come from imported notes alone.
    public boolean isAuthored() {
        return names.authored();
    }

    public List<TopicId> backlinks() {
        return links.back();
    }
}
