package dev.touchstone.cards;

import dev.touchstone.cards.Card.Answer;
import dev.touchstone.cards.Card.Face;
import dev.touchstone.cards.Card.Origin;
import dev.touchstone.cards.Card.Spot;
import dev.touchstone.cards.Passages.Passage;
import dev.touchstone.catalogue.Catalogue;
import dev.touchstone.library.Library;
import dev.touchstone.notes.Heading;
import dev.touchstone.notes.Note;
import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import dev.touchstone.study.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The interview questions of the content notes, as cards that have no id yet.
final class ContentQuestions {

    private static final Set<String> SECTIONS = Set.of("Interview questions", "面试问题");
    private static final int SECTION_LEVEL = 2;
    private static final int QUESTION_LEVEL = 3;

    private ContentQuestions() {}

    /// By the stage of the exercises that practise their topics, then by topic and in the order of the note.
    static List<Card> in(Library library) {
        var faces = new TreeMap<TopicId, Map<Language, List<Face>>>();
        for (Note note : library.notes()) {
            faces.computeIfAbsent(note.id(), _ -> new EnumMap<>(Language.class))
                    .putIfAbsent(note.language(), faces(note));
        }
        return faces.entrySet().stream()
                .sorted(Comparator.comparingInt(topic -> stage(library.catalogue(), topic.getKey())))
                .flatMap(topic -> cards(topic.getKey(), topic.getValue()).stream())
                .toList();
    }

    private static List<Card> cards(TopicId topic, Map<Language, List<Face>> faces) {
        List<Face> english = faces.getOrDefault(Language.EN, List.of());
        List<Face> chinese = faces.getOrDefault(Language.ZH, List.of());
        List<Face> first = english.isEmpty() ? chinese : english;
        boolean paired = english.size() == chinese.size();
        var cards = new ArrayList<Card>();
        for (int i = 0; i < first.size(); i++) {
            Face face = first.get(i);
            var sides = new EnumMap<Language, Face>(Map.of(face.language(), face));
            if (paired) {
                sides.put(Language.ZH, chinese.get(i));
            }
            var anchor = new Anchor("", Origin.CONTENT.label(), topic.value(), "", Folded.of(face.question()),
                    Sketch.of(Folded.of(face.answer().markdown())).toString());
            cards.add(new Card(anchor, Origin.CONTENT, Optional.of(topic), sides));
        }
        return cards;
    }

    private static List<Face> faces(Note note) {
        var faces = new ArrayList<Face>();
        var passages = new Passages(note);
        boolean within = false;
        for (Heading heading : note.headings()) {
            within = heading.level() > SECTION_LEVEL ? within : SECTIONS.contains(heading.title());
            if (within && heading.level() == QUESTION_LEVEL) {
                Passage answer = passages.below(heading);
                var spot = new Spot(note.file(), heading.line());
                faces.add(new Face(note.language(), heading.title(),
                        new Answer(passages.completing(answer.markdown()), answer.cut(), false, spot), spot));
            }
        }
        return faces;
    }

    /// Of the easiest exercise; topics that none practises come last.
    private static int stage(Catalogue catalogue, TopicId topic) {
        return catalogue.practising(topic).stream().mapToInt(exercise -> exercise.facts().stage()).min()
                .orElse(Integer.MAX_VALUE);
    }
}
