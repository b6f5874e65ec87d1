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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// All cards of the notes as they were at one moment. Immutable.
public final class Deck {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}(?:-\\d{1,9})?");

    private final List<Card> cards;
    private final List<Anchor> moved;
    private final Set<String> known;
    private final Map<String, Card> byId = new HashMap<>();
    private final Map<Spot, Card> bySpot = new HashMap<>();

    private Deck(List<Card> unnamed, Map<Spot, Spot> asked, List<Anchor> stored) {
        var named = new ArrayList<Card>();
        var changed = new ArrayList<Anchor>();
        List<Anchor> found = unnamed.stream().map(Card::anchor).toList();
        Map<Integer, Anchor> matches = Anchoring.match(stored, found);
        known = stored.stream().map(Anchor::card).collect(Collectors.toUnmodifiableSet());
        Set<String> taken = new HashSet<>(known);
        for (int i = 0; i < unnamed.size(); i++) {
            Anchor match = matches.get(i);
            Anchor anchor = found.get(i).of(match == null ? fresh(found.get(i), taken) : match.card());
            if (match != null && !match.equals(anchor)) {
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
    /// @param stored anchors of the cards that are known
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

    /// Whether a card may have been called `id`, in these notes or others.
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /// The card that answers the question on `line` of `file`.
    public Optional<Card> at(Path file, int line) {
        return Optional.ofNullable(bySpot.get(new Spot(file, line)));
    }

    /// Where stored cards are found now, of those that were found elsewhere or with other words.
    List<Anchor> moved() {
        return moved;
    }

    /// The cards that have to be known with `card`, lest one of them is taken for it when it is gone from the notes: those of
    /// the same note, and those with the same answer.
    public List<Anchor> kinOf(Card card) {
        List<String> clues = clues(card.anchor());
        return cards.stream().map(Card::anchor)
                .filter(anchor -> !anchor.equals(card.anchor()) && clues(anchor).stream().anyMatch(clues::contains))
                .toList();
    }

    /// The kin of stored cards that are not stored themselves.
    List<Anchor> kin() {
        Set<String> clues = cards.stream().map(Card::anchor).filter(anchor -> known.contains(anchor.card()))
                .flatMap(anchor -> clues(anchor).stream()).collect(Collectors.toUnmodifiableSet());
        return cards.stream().map(Card::anchor).filter(anchor -> !known.contains(anchor.card()))
                .filter(anchor -> clues(anchor).stream().anyMatch(clues::contains)).toList();
    }

    private static List<String> clues(Anchor anchor) {
        return List.of(anchor.origin() + " at " + anchor.path(), anchor.origin() + " with " + anchor.answer());
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
