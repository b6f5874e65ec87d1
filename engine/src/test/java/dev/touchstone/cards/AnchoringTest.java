package dev.touchstone.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.touchstone.notes.NoteFolder;
import dev.touchstone.study.Anchor;
import dev.touchstone.topics.Choices;
import dev.touchstone.topics.TopicGraph;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchoringTest {

    /// Folders that are made up, and sittings of edits to each; `-Dtouchstone.vaults=2000` for long runs.
    private static final int VAULTS = Integer.getInteger("touchstone.vaults", 25);
    private static final int SITTINGS = 5;

    @TempDir
    private Path folder;

    private int histories;
    private int edited;
    private int moved;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    @Test
    void match_notesEditedAtRandom_keepsHistoriesAndMixesNoneUp() {
        for (int seed = 1; seed <= VAULTS; seed++) {
            var vault = new EditedVault(seed);
            Map<EditedVault.Question, String> ids = new HashMap<>();
            List<Anchor> stored = new ArrayList<>();
            for (int sitting = 0; sitting <= SITTINGS; sitting++) {
                stored = sit(vault, ids, stored, seed);
                vault.edit();
            }
        }

        assertThat(edited).isGreaterThan(VAULTS * SITTINGS);
        assertThat(wrong).as("of %d histories", histories).isEmpty();
        assertThat(lost.size() / (double) edited).as("of %d, %d edited, lost %s", histories, edited, lost)
                .isLessThan(0.01);
    }

    @Test
    void match_shortQuestionWithAnotherAnswer_isAnotherCard() {
        Anchor stored = anchor("a1", "why", "becausethelogisappendedbeforethepage");
        Anchor found = anchor("", "why", "thequorumissmallerthanallreplicastogether");

        assertThat(Anchoring.match(List.of(stored), List.of(found))).isEmpty();
    }

    @Test
    void match_longQuestionWithAnotherAnswerAtItsPlace_isTheSameCard() {
        Anchor stored = anchor("a1", "whyisthelogwrittenfirst", "becausethelogisappendedbeforethepage");
        Anchor found = anchor("", "whyisthelogwrittenfirst", "thequorumissmallerthanallreplicastogether");

        assertThat(Anchoring.match(List.of(stored), List.of(found))).containsEntry(0, stored);
    }

    @Test
    void match_questionAlikeWithAnotherAnswer_isAnotherCard() {
        Anchor stored = anchor("a1", "whatisanoptimisticlockandwhenisitused",
                "readtheversionandwriteonlywhereitisstillthesameforrareconflicts");
        Anchor found = anchor("", "whatisapessimisticlockandwhenisitused",
                "keepeverybodyelseoutbeforereadingwherecollisionsarethenorm");

        assertThat(Anchoring.match(List.of(stored), List.of(found))).isEmpty();
    }

    @Test
    void match_questionRewordedAndAnswerExtended_isTheSameCard() {
        Anchor stored = anchor("a1", "whatisanoptimisticlockandwhenisitused",
                "readtheversionandwriteonlywhereitisstillthesameforrareconflicts");
        Anchor found = anchor("", "whatisoptimisticlockingandwhenisitused",
                "readtheversionandwriteonlywhereitisstillthesameforrareconflictsnolockisheldmeanwhile");

        assertThat(Anchoring.match(List.of(stored), List.of(found))).containsEntry(0, stored);
    }

    @Test
    void match_twoQuestionsAlike_isLeftInDoubt() {
        Anchor stored = anchor("a1", "whyisthelogwrittenfirst", "becausethelogisappendedbeforethepage");
        Anchor one = anchor("", "whyisthelogwrittenfirst", "becausethelogisappendedbeforethepages");

        assertThat(Anchoring.match(List.of(stored), List.of(one, one))).isEmpty();
    }

    @Test
    void match_manyQuestionsAtOnePlace_takesNoLongerThanItShould() {
        List<Anchor> stored = IntStream.range(0, 5_000)
                .mapToObj(i -> anchor("a" + i, "why" + i, "answer" + i * 31)).toList();
        List<Anchor> found = IntStream.range(0, 5_000)
                .mapToObj(i -> anchor("", "how" + i, "nothing" + i * 17)).toList();

        assertTimeout(Duration.ofSeconds(60),
                () -> Anchoring.match(stored, found));
    }

    private static Anchor anchor(String id, String question, String answer) {
        return new Anchor(id, "own", "vault/log.md", "log", question, Sketch.of(answer).toString());
    }

    /// Reads the folder after an edit, checks each question against the card that it had, and stores all cards.
    private List<Anchor> sit(EditedVault vault, Map<EditedVault.Question, String> ids, List<Anchor> stored, int seed) {
        Map<EditedVault.Question, Card.Spot> places = vault.write(folder);
        var read = NoteFolder.read(folder);
        Deck deck = Deck.of(read, TopicGraph.of(List.of(), List.of(read), Choices.NONE), stored);
        Map<String, EditedVault.Question> owners = new HashMap<>();
        ids.forEach((question, id) -> owners.put(id, question));
        places.forEach((question, spot) -> {
            String id = deck.at(spot.file(), spot.line()).map(Card::id).orElse("none");
            String before = ids.get(question);
            if (before != null) {
                histories++;
                if (!before.equals(id)) {
                    lost.add(seed + ": " + question);
                }
            }
            EditedVault.Question owner = owners.get(id);
            if (owner != null && owner != question) {
                wrong.add(seed + ": " + owner + " became " + question);
            }
            if (!id.equals("none")) {
                ids.put(question, id);
            }
        });
        moved += deck.moved().size();
        edited = moved + lost.size();
        var next = new HashMap<String, Anchor>();
        stored.forEach(anchor -> next.put(anchor.card(), anchor));
        deck.cards().forEach(card -> next.put(card.id(), card.anchor()));
        return List.copyOf(next.values());
    }
}
