package dev.touchstone.topics;

import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import dev.touchstone.terms.Name;
import dev.touchstone.topics.Choices.Choice;
import dev.touchstone.topics.Choices.Meaning;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Carries out the user's choices: merges before the notes are read, the rest when all topics are known.
final class AppliedChoices {

    private final Choices choices;
    private final GraphBuilder graph;
    private final Map<Choice, Meaning> decided = new HashMap<>();

    AppliedChoices(Choices choices, GraphBuilder graph) {
        this.choices = choices;
        this.graph = graph;
    }

    void before() {
        choices.problems().forEach(graph::problem);
        for (Choice choice : choices.all()) {
            Meaning meaning = choice.chosen(one -> graph.canon().named(one.right()).isPresent());
            switch (meaning.verb()) {
                case MERGE -> idOf(meaning.right()).ifPresent(into -> {
                    decided.put(choice, meaning);
                    graph.canon().named(meaning.left()).ifPresent(from -> graph.canon().merge(from, into));
                    graph.topic(into, Language.EN, meaning.right());
                    graph.names().put(Name.key(meaning.left()), into);
                });
                case REJECT_SAME -> graph.canon().named(meaning.right()).ifPresent(topic -> {
                    decided.put(choice, meaning);
                    graph.canon().keepApart(meaning.left(), topic);
                });
                case PIN_BEFORE, PIN_PART, PIN_RELATED, REJECT_BEFORE, REJECT_PART, REJECT_RELATED, RENAME -> {
                }
            }
        }
    }

    void after() {
        for (Choice choice : choices.all()) {
            Meaning meaning = Optional.ofNullable(decided.get(choice))
                    .orElseGet(() -> choice.chosen(this::namesTopics));
            Optional<TopicId> left = topic(choice, meaning.left());
            Optional<TopicId> right = meaning.verb() == Choices.Verb.RENAME || left.isEmpty()
                    ? left
                    : topic(choice, meaning.right());
            if (left.isPresent() && right.isPresent()) {
                apply(choice, meaning, left.get(), right.get());
            }
        }
    }

    private boolean namesTopics(Meaning meaning) {
        return find(meaning.left()).isPresent()
                && (meaning.verb() == Choices.Verb.RENAME || find(meaning.right()).isPresent());
    }

    private void apply(Choice choice, Meaning meaning, TopicId left, TopicId right) {
        var pinned = new Evidence(Evidence.Source.PINNED, choice.file(), choice.line(), "");
        switch (meaning.verb()) {
            case PIN_BEFORE -> graph.evidence().add(left, right, Edge.Kind.PREREQUISITE, pinned);
            case PIN_PART -> graph.adoptQuietly(left, right, pinned);
            case PIN_RELATED -> graph.connect(left, right, pinned);
            case REJECT_BEFORE -> graph.evidence().reject(left, right, Edge.Kind.PREREQUISITE);
            case REJECT_PART -> {
                graph.evidence().reject(left, right, Edge.Kind.PART_OF);
                graph.orphan(left, right);
            }
            case REJECT_RELATED -> graph.evidence().reject(left, right, Edge.Kind.RELATED);
            case RENAME -> rename(left, meaning.right());
            case REJECT_SAME, MERGE -> {
            }
        }
    }

    private void rename(TopicId id, String title) {
        Draft draft = graph.draft(id);
        draft.aliases.addAll(draft.titles.values());
        draft.aliases.addAll(draft.own.values());
        draft.own.clear();
        draft.titles.replaceAll((_, _) -> title);
        graph.names().putIfAbsent(Name.key(title), id);
    }

    private Optional<TopicId> topic(Choice choice, String name) {
        Optional<TopicId> found = find(name);
        if (found.isEmpty()) {
            graph.problem(
                    Spelling.problem(choice.file(), choice.line(), "choice.noTopic", name, graph.drafts().keySet()));
        }
        return found;
    }

    private Optional<TopicId> find(String name) {
        return graph.canon().named(name).or(() -> TopicId.find(name)).filter(graph.drafts()::containsKey);
    }

    private Optional<TopicId> idOf(String name) {
        return graph.canon().named(name).or(() -> TopicId.fromTitle(Name.key(name)));
    }
}
