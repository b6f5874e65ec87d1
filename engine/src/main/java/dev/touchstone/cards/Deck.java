package dev.touchstone.cards;

import dev.touchstone.cards.Card.Spot;
import dev.touchstone.library.Library;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.study.Anchor;
import dev.touchstone.topics.TopicGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All cards of the notes as they were at one moment. Immutable.
public final class Deck {

    private final List<Card> cards;
    private final List<Anchor> moved;
    private final Map<String, Card> byId = new HashMap<>();
    private final Map<Spot, Card> bySpot = new HashMap<>();

    private Deck(List<Card> unnamed, Map<Spot, Spot> asked, List<Anchor> stored) {
        var named = new ArrayList<Card>();
        var changed = new ArrayList<Anchor>();
        List<Anchor> found = unnamed.stream().map(Card::anchor).toList();
        Map<Integer, Anchor> matches = Anchoring.match(stored, found);
        Set<String> taken = new HashSet<>();
        stored.forEach(anchor -> taken.add(anchor.card()));
        for (int i = 0; i < unnamed.size(); i++) {
            Anchor known = matches.get(i);
            Anchor anchor = found.get(i).of(known == null ? fresh(found.get(i), taken) : known.card());
            if (known != null && !known.equals(anchor)) {
                changed.add(anchor);
            }
            named.add(unnamed.get(i).at(anchor));
        }
        this.cards = List.copyOf(named);
        this.moved = List.copyOf(changed);
        for (Card card : cards) {
            byId.put(card.id(), card);
            card.faces().values().forEach(face -> bySpot.put(face.asked(), card));
        }
        asked.forEach((spot, at) -> Optional.ofNullable(bySpot.get(at)).ifPresent(card -> bySpot.put(spot, card)));
    }

    /// The cards of a library: of the own notes first.
    ///
    /// @param stored anchors of cards that have a history
    public static Deck of(Library library, List<Anchor> stored) {
        var unnamed = new ArrayList<Card>();
        var asked = new HashMap<Spot, Spot>();
        Set<String> names = new HashSet<>();
        for (NoteFolder folder : library.imported()) {
            OwnQuestions.Found found = OwnQuestions.in(folder, nameOf(folder, names), library.topics());
            unnamed.addAll(found.cards());
            asked.putAll(found.asked());
        }
        unnamed.addAll(ContentQuestions.in(library));
        return new Deck(unnamed, asked, stored);
    }

    /// The cards of one folder of own notes.
    public static Deck of(NoteFolder folder, TopicGraph graph, List<Anchor> stored) {
        OwnQuestions.Found found = OwnQuestions.in(folder, nameOf(folder, new HashSet<>()), graph);
        return new Deck(found.cards(), found.asked(), stored);
    }

    /// In the order in which they are begun.
    public List<Card> cards() {
        return cards;
    }

    public Optional<Card> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The card that answers the question on `line` of `file`.
    public Optional<Card> at(Path file, int line) {
        return Optional.ofNullable(bySpot.get(new Spot(file, line)));
    }

    /// Where stored cards are found now, of those that were found elsewhere or with other words.
    List<Anchor> moved() {
        return moved;
    }

    /// The id of a card that has no history: made of its place, so that it is the same until the note is edited.
    private static String fresh(Anchor anchor, Set<String> taken) {
        String place = String.join("\n", anchor.origin(), anchor.path(), anchor.trail(), anchor.question());
        String id = Folded.digest(place) + Folded.digest(anchor.question());
        int number = 2;
        String free = id;
        while (!taken.add(free)) {
            free = id + "-" + number++;
        }
        return free;
    }

    private static String nameOf(NoteFolder folder, Set<String> names) {
        Path last = folder.folder().toAbsolutePath().normalize().getFileName();
        String name = last == null ? "notes" : last.toString();
        String free = name;
        for (int number = 2; !names.add(free); number++) {
            free = name + "-" + number;
        }
        return free;
    }
}
