package dev.touchstone.web.notes;

import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import dev.touchstone.topics.Topic;
import dev.touchstone.topics.TopicGraph;
import dev.touchstone.web.page.Link;
import dev.touchstone.web.page.Prose;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A topic with the topics that are part of it: authored ones, or those that only imported notes name.
///
/// A topic with two parents is under both of them, its parts where it comes first: so all trees together grow with the
/// topics and their parents and no faster.
public record TopicTree(Link topic, List<TopicTree> parts) {

    /// Deeper topics are reached from the page of the topic above.
    private static final int DEPTH_MAX = 6;

    /// The authored topics that are part of nothing, each with its own, by id.
    public static List<TopicTree> of(TopicGraph topics, Language language) {
        return new Planter(topics, language, ids(topics.topics().stream().filter(Topic::isAuthored).toList()))
                .trees(topics.roots());
    }

    /// Those of `own` that are part of no other of them, each with its own, in the order of `own`. One without parts is
    /// a tree as well.
    ///
    /// @param own topics that only imported notes name
    static List<TopicTree> of(List<Topic> own, TopicGraph topics, Language language) {
        Set<TopicId> shown = ids(own);
        return new Planter(topics, language, shown)
                .trees(own.stream().filter(topic -> topic.parents().stream().noneMatch(shown::contains)).toList());
    }

    private static Set<TopicId> ids(List<Topic> topics) {
        return topics.stream().map(Topic::id).collect(Collectors.toUnmodifiableSet());
    }

    /// Makes trees of the topics that are shown.
    private static final class Planter {

        private final TopicGraph topics;
        private final Language language;
        private final Set<TopicId> shown;

        /// Those whose parts are listed already.
        private final Set<TopicId> listed = new HashSet<>();

        Planter(TopicGraph topics, Language language, Set<TopicId> shown) {
            this.topics = topics;
            this.language = language;
            this.shown = shown;
        }

        List<TopicTree> trees(List<Topic> roots) {
            return roots.stream().map(root -> tree(root, DEPTH_MAX)).toList();
        }

        private TopicTree tree(Topic topic, int depth) {
            List<TopicTree> parts = depth == 1 || !listed.add(topic.id())
                    ? List.of()
                    : topic.children().stream().filter(shown::contains)
                            .flatMap(child -> topics.find(child).stream())
                            .map(child -> tree(child, depth - 1))
                            .toList();
            return new TopicTree(Prose.link(topic, language), parts);
        }
    }
}
