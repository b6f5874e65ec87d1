package dev.touchstone.report;

import dev.touchstone.catalogue.Catalogue;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.notes.Note;
import dev.touchstone.source.TopicId;
import dev.touchstone.terms.Dictionary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which exercises practise a topic, whatever it is called: by the ids of the exercises' topics and by the dictionary's
/// names for them. Immutable.
public final class Practice {

    /// Without any exercise.
    public static final Practice NONE = new Practice(Catalogue.of(List.of()), List.of());

    private final Map<TopicId, Set<Exercise>> byTopic = new HashMap<>();

    /// @param content the authored notes, whose titles and aliases name the exercises' topics
    public Practice(Catalogue catalogue, List<Note> content) {
        Map<TopicId, List<String>> names = new HashMap<>();
        for (Note note : content) {
            List<String> all = names.computeIfAbsent(note.id(), _ -> new ArrayList<>());
            all.add(note.title());
            all.addAll(note.front().aliases());
        }
        for (Exercise exercise : catalogue.exercises()) {
            add(new TopicId(exercise.id().value()), exercise);
            for (TopicId topic : exercise.facts().topics()) {
                add(topic, exercise);
                Stream.concat(Stream.of(topic.value()), names.getOrDefault(topic, List.of()).stream())
                        .flatMap(name -> Dictionary.builtIn().named(name).stream())
                        .forEach(term -> add(term.id(), exercise));
            }
        }
    }

    /// The exercises on `topic`, in id order.
    public List<Exercise> of(TopicId topic) {
        return byTopic.getOrDefault(topic, Set.of()).stream()
                .sorted(Comparator.comparing(exercise -> exercise.id().value())).toList();
    }

    private void add(TopicId topic, Exercise exercise) {
        byTopic.computeIfAbsent(topic, _ -> new HashSet<>()).add(exercise);
    }
}
