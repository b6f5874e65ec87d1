package dev.touchstone.web.page;

import dev.touchstone.library.Library;
import dev.touchstone.notes.Links;
import dev.touchstone.source.Language;
import java.util.Optional;

/// `[[name]]` leads to the page of the topic that goes by that name.
///
/// @param language of the titles
record TopicLinks(Library library, Language language) implements Links {

    @Override
    public Optional<Target> find(String name) {
        return library.topics().named(name).map(topic -> new Target(Paths.topic(topic.id()), topic.title(language)));
    }
}
