package dev.touchstone.terms;

import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import java.util.List;

/// A topic that the dictionary knows, with what it is called.
///
/// @param names all names, both titles included, in any language
public record Term(TopicId id, String english, String chinese, List<String> names) {

    public Term {
        names = List.copyOf(names);
    }

    public String title(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
        };
    }
}
