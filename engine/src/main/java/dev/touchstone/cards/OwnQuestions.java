package dev.touchstone.cards;

import dev.touchstone.cards.Card.Answer;
import dev.touchstone.cards.Card.Face;
import dev.touchstone.cards.Card.Origin;
import dev.touchstone.cards.Card.Spot;
import dev.touchstone.cards.Passages.Passage;
import dev.touchstone.notes.Entry;
import dev.touchstone.notes.Entry.Kind;
import dev.touchstone.notes.Note;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.report.Debt;
import dev.touchstone.report.Practice;
import dev.touchstone.report.Row;
import dev.touchstone.study.Anchor;
import dev.touchstone.topics.TopicGraph;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The answered questions of one folder of own notes, as cards that have no id yet. For one thread.
final class OwnQuestions {

    private static final Passage NONE = new Passage("", false);

    private final NoteFolder folder;
    private final String name;
    private final Map<Path, Note> notes = new HashMap<>();
    private final Map<Path, Passages> passages = new HashMap<>();

    /// A list may ask the same thousands of times, and a long note answer it once.
    private final Map<dev.touchstone.report.Spot, Passage> elsewhere = new HashMap<>();

    private final Map<String, Card> byText = new HashMap<>();
    private final Map<String, Folding> foldings = new HashMap<>();
    private final List<Card> cards = new ArrayList<>();
    private final Map<Spot, Spot> asked = new HashMap<>();

    private OwnQuestions(NoteFolder folder, String name) {
        this.folder = folder;
        this.name = name;
        folder.notes().forEach(note -> notes.put(note.file(), note));
    }

    /// An answer as it is compared: one line may ask hundreds of questions, and all have the answer below it.
    private record Folding(String text, String sketch) {

        static Folding of(String answer) {
            String folded = Folded.of(answer);
            return new Folding(folded, Sketch.of(folded).toString());
        }
    }

    /// @param cards in the order of files and lines
    /// @param asked each place that asks, with the place of the card that it is answered by
    record Found(List<Card> cards, Map<Spot, Spot> asked) {}

    /// @param name of the folder, for anchors
    static Found in(NoteFolder folder, String name, TopicGraph graph) {
        var questions = new OwnQuestions(folder, name);
        List<Debt> ledger = Debt.ledger(Row.in(folder, graph), Practice.NONE);
        ledger.forEach(debt -> debt.answered().ifPresent(spot -> questions.add(debt, spot)));
        return new Found(questions.cards, questions.asked);
    }

    /// A question that is asked again, word for word and with the same answer, is one card.
    private void add(Debt debt, dev.touchstone.report.Spot answered) {
        Row question = debt.question();
        Note note = notes.get(question.file());
        Note answering = notes.get(answered.file());
        Passage answer = answering == null ? NONE : answer(debt, answered, answering);
        if (note == null || answering == null || answer.markdown().isBlank()) {
            return;
        }
        var spot = new Spot(question.file(), question.entry().line());
        String title = question.entry().title();
        Folding folding = foldings.computeIfAbsent(answer.markdown(), Folding::of);
        Card known = byText.computeIfAbsent(Folded.of(title) + '\n' + folding.text(), _ -> {
            var anchor = new Anchor("", Origin.OWN.label(), path(note), trail(note, question.entry()),
                    Folded.of(title), folding.sketch());
            var told = new Answer(passagesOf(answering).completing(answer.markdown()), answer.cut(),
                    debt.state() == Entry.Answer.State.PARTIAL, new Spot(answered.file(), answered.line()));
            var face = new Face(note.language(), title, told, spot);
            var card = new Card(anchor, Origin.OWN, question.topic(), Map.of(note.language(), face));
            cards.add(card);
            return card;
        });
        asked.put(spot, known.face(note.language()).asked());
    }

    /// The text at the place of the answer: of the question itself, of the same question elsewhere, or of what explains it.
    private Passage answer(Debt debt, dev.touchstone.report.Spot spot, Note note) {
        boolean own = debt.question().entry().answer().filter(answer -> answer.line() == spot.line()).isPresent()
                && spot.file().equals(debt.question().file());
        return own
                ? passagesOf(note).of(debt.question().entry(), spot.line())
                : elsewhere.computeIfAbsent(spot, _ -> note.entries().stream()
                        .filter(each -> isAt(each, spot.line())).findFirst()
                        .map(found -> passagesOf(note).of(found, spot.line())).orElse(NONE));
    }

    private Passages passagesOf(Note note) {
        return passages.computeIfAbsent(note.file(), _ -> new Passages(note));
    }

    private static boolean isAt(Entry entry, int line) {
        return entry.kind() == Kind.QUESTION
                ? entry.answer().filter(answer -> answer.line() == line).isPresent()
                : entry.kind() == Kind.TOPIC && entry.line() == line;
    }

    private String path(Note note) {
        return name + "/" + folder.folder().relativize(note.file()).toString().replace('\\', '/');
    }

    private static String trail(Note note, Entry entry) {
        Deque<String> above = new ArrayDeque<>();
        for (int i = entry.place().above(); i >= 0; i = note.entries().get(i).place().above()) {
            above.push(Folded.of(note.entries().get(i).title()));
        }
        return above.stream().collect(Collectors.joining("/"));
    }
}
