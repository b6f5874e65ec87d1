package dev.touchstone.web.page;

import dev.touchstone.library.Library;
import dev.touchstone.notes.Links;
import dev.touchstone.notes.Markdown;
import dev.touchstone.notes.Page;
import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import dev.touchstone.topics.Topic;
import java.util.List;

/// What people wrote, as HTML whose `[[topic]]` links lead to the pages of this site. Thread-safe.
public final class Prose {

    private final Markdown markdown = new Markdown();

    /// `text` as a page in `language`; safe to embed.
    public Page page(String text, Library library, Language language) {
        Page page = markdown.toHtml(text, name -> library.topics()
                .named(name)
                .map(topic -> new Links.Target(Paths.topic(topic.id()), topic.title(language))));
        return new Page(JavaBlocks.coloured(page.html()), page.warning());
    }

    /// `text` as safe HTML, for authored text that never needs a warning.
    public String html(String text, Library library, Language language) {
        return page(text, library, language).html();
    }

    /// Links to those of `ids` that are topics, in their order.
    public static List<Link> links(List<TopicId> ids, Library library, Language language) {
        return ids.stream()
                .flatMap(id -> library.topics().find(id).stream())
                .map(topic -> link(topic, language))
                .toList();
    }

    public static Link link(Topic topic, Language language) {
        return new Link(Paths.topic(topic.id()), topic.title(language));
    }
}
