package dev.touchstone.web.page;

import dev.touchstone.library.Library;
import dev.touchstone.notes.Links;
import dev.touchstone.notes.Markdown;
import dev.touchstone.notes.Page;
import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import dev.touchstone.topics.Topic;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/// What people wrote, as HTML whose `[[topic]]` links lead to the pages of this site. Thread-safe.
public final class Prose {

    private static final String POLICY = "Content-Security-Policy";

    private final Markdown markdown = new Markdown();

    /// `text` as a page in `language`; safe to embed.
    public Page page(String text, Library library, Language language) {
        return page(text, new TopicLinks(library, language));
    }

    /// `text` as a page whose links lead where `links` says; safe to embed.
    public Page page(String text, Links links) {
        Page page = markdown.toHtml(text, links);
        return new Page(CodeBlocks.coloured(page.html()), page.warning());
    }

    /// Lets the page that shows `html` set styles, where it needs them: Mermaid writes a style sheet into each diagram.
    /// Scripts stay forbidden to notes.
    public static void allowDiagrams(Context ctx, String html) {
        if (html.contains("<code class=\"language-mermaid\">")) {
            String policy = Optional.ofNullable(ctx.res().getHeader(POLICY)).orElse("default-src 'self'");
            ctx.header(POLICY, policy + "; style-src 'self' 'unsafe-inline'");
        }
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
