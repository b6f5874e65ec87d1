package dev.touchstone.web.notes;

import dev.touchstone.source.Language;
import dev.touchstone.topics.Topic;
import dev.touchstone.topics.TopicGraph;
import dev.touchstone.web.page.Link;
import dev.touchstone.web.page.Prose;
import java.util.List;

/// A topic with the authored topics that are part of it.
///
/// A topic with two parents is under both of them.
public record TopicTree(Link topic, List<TopicTree> parts) {

    /// Deeper topics are reached from the page of the topic above.
    private static final int DEPTH_MAX = 6;

    /// The topics that are part of nothing, each with its own, by id.
    public static List<TopicTree> of(TopicGraph topics, Language language) {
        return topics.roots().stream().map(root -> of(root, topics, language, DEPTH_MAX)).toList();
    }

    private static TopicTree of(Topic topic, TopicGraph topics, Language language, int depth) {
        List<TopicTree> parts = depth == 1
                ? List.of()
                : topic.children().stream()
                        .flatMap(child -> topics.find(child).filter(Topic::isAuthored).stream())
                        .map(child -> of(child, topics, language, depth - 1))
                        .toList();
        return new TopicTree(Prose.link(topic, language), parts);
    }
}
