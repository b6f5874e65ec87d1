package dev.touchstone.web.notes;

import dev.touchstone.library.Library;
import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import dev.touchstone.topics.Edge;
import dev.touchstone.topics.Evidence;
import dev.touchstone.topics.Topic;
import dev.touchstone.web.notes.FolderReport.Spot;
import dev.touchstone.web.page.Link;
import dev.touchstone.web.page.Prose;
import java.util.List;
import java.util.Optional;

/// What to learn before a topic, with the reason, and what builds on it.
///
/// @param before the surest first
/// @param path what comes before, in an order in which it can be learned; empty where `before` is all
/// @param all how many topics come before, of which `path` has the last
record Neighbours(List<Step> before, List<Link> after, List<Link> path, int all) {

    /// The most topics in one list.
    private static final int SHOWN_MAX = 30;

    /// @param words that say so; empty where an order of the notes or the dictionary does
    record Step(Link topic, String words, Optional<Spot> spot) {}

    static Neighbours of(Topic topic, Library library, Shelf shelf, Language language) {
        List<Step> before = shelf.before(topic.id()).stream().limit(SHOWN_MAX)
                .flatMap(edge -> library.topics().find(edge.from()).map(from -> {
                    Evidence why = edge.evidence().getFirst();
                    return new Step(Prose.link(from, language), why.quote(), shelf.spots().at(why.file(), why.line()));
                }).stream()).toList();
        List<TopicId> after = shelf.after(topic.id()).stream().map(Edge::to).limit(SHOWN_MAX).toList();
        List<TopicId> path = library.topics().learningPath(topic.id());
        List<TopicId> way = path.subList(Math.max(0, path.size() - 1 - SHOWN_MAX), path.size() - 1);
        return new Neighbours(before, Prose.links(after, library, language),
                way.size() > before.size() ? Prose.links(way, library, language) : List.of(), path.size() - 1);
    }
}
