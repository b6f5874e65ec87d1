package dev.touchstone.topics;

import dev.touchstone.notes.Entry;
import dev.touchstone.notes.ReadingOrder;
import dev.touchstone.notes.ReadingOrder.Step;
import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import dev.touchstone.terms.Name;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Adds what the tables of contents of imported notes say: which topic is part of which, and which comes before which.
/// Chapters side by side are in no order of learning, the pages of one are.
final class AuthoredOrders {

    /// The most pairs of neighbours that are taken for an order of learning: more would make circles dear to find.
    private static final int MAX_PAIRS = 2_000;

    private final List<ReadingOrder> orders;
    private final GraphBuilder graph;
    private final Map<Path, TopicId> pages = new HashMap<>();
    private int pairs;

    AuthoredOrders(List<ReadingOrder> orders, GraphBuilder graph) {
        this.orders = orders;
        this.graph = graph;
    }

    /// The notes that some order names: each is about a topic of its own.
    Set<Path> pages() {
        var all = new HashSet<Path>();
        orders.forEach(order -> order.steps().forEach(step -> step.page().ifPresent(all::add)));
        return all;
    }

    /// Remembers what a note as a whole is about.
    void about(Path page, TopicId topic) {
        pages.put(page, topic);
    }

    void add() {
        orders.forEach(this::add);
    }

    private void add(ReadingOrder order) {
        var above = new HashMap<Integer, TopicId>();
        var before = new HashMap<Integer, TopicId>();
        List<Step> steps = order.steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            int depth = step.depth();
            above.keySet().removeIf(other -> other >= depth);
            before.keySet().removeIf(other -> other > depth);
            Optional<TopicId> topic = topic(step, order.file());
            if (topic.isEmpty()) {
                continue;
            }
            var why = new Evidence(Evidence.Source.ORDER, order.file(), step.line(), step.title());
            above.entrySet().stream().max(Map.Entry.comparingByKey()).map(Map.Entry::getValue)
                    .filter(parent -> !parent.equals(topic.get()) && !graph.draft(topic.get()).authored)
                    .ifPresent(parent -> graph.adoptQuietly(topic.get(), parent, why));
            boolean chapter = i + 1 < steps.size() && steps.get(i + 1).depth() > depth;
            if (chapter) {
                before.remove(depth);
            } else if (step.page().isPresent()) {
                TopicId first = before.put(depth, topic.get());
                if (first != null && pairs++ < MAX_PAIRS) {
                    graph.evidence().add(first, topic.get(), Edge.Kind.PREREQUISITE, why);
                }
            }
            above.put(depth, topic.get());
        }
    }

    private Optional<TopicId> topic(Step step, Path file) {
        return step.page().isPresent() ? step.page().map(pages::get) : group(step, file);
    }

    /// A title without a page is a topic where it names one.
    private Optional<TopicId> group(Step step, Path file) {
        if (!Name.isTelling(Name.key(step.title()))) {
            return Optional.empty();
        }
        boolean chinese = step.title().codePoints().anyMatch(Character::isIdeographic);
        Language language = chinese ? Language.ZH : Language.EN;
        Optional<TopicId> topic = graph.canon().named(step.title()).or(() -> graph.newTopic(step.title(), language));
        topic.ifPresent(id -> graph.topic(id, language, step.title()).places
                .add(new Place(file, step.line(), Entry.Kind.CONTAINER, step.title())));
        return topic;
    }
}
