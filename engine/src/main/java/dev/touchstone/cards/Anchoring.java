package dev.touchstone.cards;

import dev.touchstone.study.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// Finds stored cards again among the questions of the notes as they are now. For one use.
///
/// The surest evidence first, and each card and question once:
///
/// 1. the same question with the same answer, wherever it stands
/// 2. the same question, asked once before and once now, where the place or the answer speaks for it too
/// 3. the same answer, given once before and once now, where the place or the question speaks for it too
/// 4. the most alike of what is left, where both are most alike to one another, and clearly so; the answers have to have
///    something in common, for one word parts the questions about optimistic and about pessimistic locks
///
/// What is in doubt is left unmatched. Time grows with the questions, and for those that match by nothing but likeness with
/// the questions that share a place or a run of characters with them.
final class Anchoring {

    /// Shorter answers, in runs of characters, are given to many questions.
    private static final int TELLING_ANSWER = 24;

    /// Shorter questions, in characters, are asked of many things.
    private static final int TELLING_QUESTION = 10;

    /// Weights of the place, and how much must speak for a match of question or answer alone.
    private static final double PLACE = 0.2;
    private static final double SUPPORT_MIN = 0.4;
    private static final double ANSWER_MIN = 0.1;

    /// What the answer of a reworded question has to keep; answers about the same field share less.
    private static final double SHARED_MIN = 0.2;

    /// Of the likeness of question, answer and place together, at most 1.
    private static final double LIKENESS_MIN = 0.5;
    private static final double LEAD_MIN = 0.1;

    /// How many of the smallest hashes of an answer, and how many questions that share one, are looked at.
    private static final int HASHES_LOOKED_AT = 16;
    private static final int CANDIDATES_MAX = 200;

    private final List<Side> stored;
    private final List<Side> found;
    private final Map<Integer, Anchor> matches = new HashMap<>();

    private Anchoring(List<Anchor> stored, List<Anchor> found) {
        this.stored = stored.stream().map(Side::of).toList();
        this.found = found.stream().map(Side::of).toList();
    }

    /// One anchor with what is compared of it.
    private record Side(Anchor anchor, Sketch sketch, boolean[] taken) {

        static Side of(Anchor anchor) {
            return new Side(anchor, Sketch.parse(anchor.answer()), new boolean[1]);
        }

        boolean isFree() {
            return !taken[0];
        }

        String question() {
            return anchor.origin() + ' ' + anchor.question();
        }

        String answer() {
            return anchor.origin() + ' ' + anchor.answer();
        }
    }

    /// For indexes of `found` the stored anchors that are the same cards.
    static Map<Integer, Anchor> match(List<Anchor> stored, List<Anchor> found) {
        var anchoring = new Anchoring(stored, found);
        anchoring.same();
        anchoring.alone(Side::question, Anchoring::isSupported);
        anchoring.alone(Side::answer, Anchoring::isReworded);
        anchoring.alike();
        return anchoring.matches;
    }

    /// Step 1. Copies of one card are told apart by their places.
    private void same() {
        Function<Side, String> text = side -> side.question() + '\n' + side.answer();
        Map<String, List<Integer>> byText = grouped(text);
        List<BiPredicate<Side, Side>> places = List.of((a, b) -> isSamePath(a, b) && isSameTrail(a, b),
                Anchoring::isSamePath, (_, _) -> true);
        for (BiPredicate<Side, Side> place : places) {
            for (Side card : stored) {
                if (card.isFree()) {
                    byText.getOrDefault(text.apply(card), List.of()).stream()
                            .filter(i -> found.get(i).isFree() && place.test(card, found.get(i)))
                            .findFirst().ifPresent(i -> match(card, i));
                }
            }
        }
    }

    /// Steps 2 and 3: what `text` gives is there once before and once now.
    private void alone(Function<Side, String> text, BiPredicate<Side, Side> fits) {
        Map<String, List<Integer>> now = grouped(text);
        Map<String, Long> before = stored.stream().collect(Collectors.groupingBy(text, Collectors.counting()));
        for (Side card : stored) {
            List<Integer> candidates = now.getOrDefault(text.apply(card), List.of());
            if (card.isFree() && candidates.size() == 1 && before.getOrDefault(text.apply(card), 0L) == 1) {
                Side only = found.get(candidates.getFirst());
                if (only.isFree() && fits.test(card, only)) {
                    match(card, candidates.getFirst());
                }
            }
        }
    }

    /// The question is the same. A question of some length is itself a sign; of a short one the answer has to be as well.
    private static boolean isSupported(Side card, Side other) {
        double answer = card.sketch().likeness(other.sketch());
        boolean telling = isTelling(card);
        return (telling || answer >= ANSWER_MIN) && answer + place(card, other) + (telling ? PLACE : 0) >= SUPPORT_MIN;
    }

    private static boolean isTelling(Side card) {
        return card.anchor().question().length() >= TELLING_QUESTION;
    }

    /// The answer is the same.
    private static boolean isReworded(Side card, Side other) {
        return card.sketch().size() >= TELLING_ANSWER
                && Folded.likeness(card.anchor().question(), other.anchor().question())
                        + place(card, other) >= SUPPORT_MIN / 2;
    }

    /// One possible match of step 4.
    private record Pair(Side card, int index, double likeness) {}

    private void alike() {
        var index = new Candidates();
        var pairs = new ArrayList<Pair>();
        for (Side card : stored) {
            if (card.isFree()) {
                for (int i : index.of(card)) {
                    pairs.add(new Pair(card, i, likeness(card, found.get(i))));
                }
            }
        }
        Map<String, List<Double>> byCard = pairs.stream().collect(
                Collectors.groupingBy(pair -> pair.card().anchor().card(), likenesses()));
        Map<Integer, List<Double>> byQuestion = pairs.stream().collect(Collectors.groupingBy(Pair::index,
                likenesses()));
        for (Pair pair : pairs) {
            if (pair.likeness() >= LIKENESS_MIN
                    && leads(pair, byCard.getOrDefault(pair.card().anchor().card(), List.of()))
                    && leads(pair, byQuestion.getOrDefault(pair.index(), List.of()))) {
                match(pair.card(), pair.index());
            }
        }
    }

    private static Collector<Pair, ?, List<Double>> likenesses() {
        return Collectors.mapping(Pair::likeness,
                Collectors.collectingAndThen(Collectors.toList(),
                        all -> all.stream().sorted(Comparator.reverseOrder()).limit(2).toList()));
    }

    /// Whether `pair` is the first of `likenesses`, and clearly before the second.
    private static boolean leads(Pair pair, List<Double> likenesses) {
        return pair.likeness() >= likenesses.getFirst()
                && (likenesses.size() == 1 || pair.likeness() - likenesses.get(1) >= LEAD_MIN);
    }

    private static double likeness(Side card, Side other) {
        double question = Folded.likeness(card.anchor().question(), other.anchor().question());
        double answer = card.sketch().likeness(other.sketch());
        double sign = isTelling(card) && answer >= SHARED_MIN ? Math.max(question, answer) : answer;
        return sign < LIKENESS_MIN ? 0 : 0.4 * question + 0.4 * answer + place(card, other) / 2;
    }

    /// From 0, elsewhere, to 0.4, the same heading of the same note.
    private static double place(Side card, Side other) {
        return (isSamePath(card, other) ? PLACE : 0) + (isSameTrail(card, other) ? PLACE : 0);
    }

    private static boolean isSamePath(Side card, Side other) {
        return card.anchor().path().equals(other.anchor().path());
    }

    /// Outside of all headings says nothing but in the same note.
    private static boolean isSameTrail(Side card, Side other) {
        return card.anchor().trail().equals(other.anchor().trail())
                && (!card.anchor().trail().isEmpty() || isSamePath(card, other));
    }

    private Map<String, List<Integer>> grouped(Function<Side, String> text) {
        var groups = new HashMap<String, List<Integer>>();
        for (int i = 0; i < found.size(); i++) {
            groups.computeIfAbsent(text.apply(found.get(i)), _ -> new ArrayList<>()).add(i);
        }
        return groups;
    }

    private void match(Side card, int index) {
        card.taken()[0] = true;
        found.get(index).taken()[0] = true;
        matches.put(index, card.anchor());
    }

    /// The questions that are still free, by what they may share with a card.
    private final class Candidates {

        private final Map<String, List<Integer>> byClue = new HashMap<>();

        Candidates() {
            for (int i = 0; i < found.size(); i++) {
                if (found.get(i).isFree()) {
                    for (String clue : clues(found.get(i))) {
                        byClue.computeIfAbsent(clue, _ -> new ArrayList<>()).add(i);
                    }
                }
            }
        }

        Set<Integer> of(Side card) {
            var all = new HashSet<Integer>();
            clues(card).forEach(clue -> byClue.getOrDefault(clue, List.of()).stream().limit(CANDIDATES_MAX)
                    .filter(i -> found.get(i).anchor().origin().equals(card.anchor().origin())).forEach(all::add));
            return all;
        }

        private static Set<String> clues(Side side) {
            var clues = new HashSet<String>();
            clues.add("question " + side.anchor().question());
            clues.add("path " + side.anchor().path());
            String answer = side.anchor().answer();
            for (int i = 0; i < HASHES_LOOKED_AT && (i + 1) * 8 <= answer.length(); i++) {
                clues.add(answer.substring(i * 8, (i + 1) * 8));
            }
            return clues;
        }
    }
}
