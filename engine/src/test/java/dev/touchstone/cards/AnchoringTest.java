package dev.touchstone.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.notes.NoteFolder;
import dev.touchstone.study.Anchor;
import dev.touchstone.topics.Choices;
import dev.touchstone.topics.TopicGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchoringTest {

    /// Folders that are made up, and sittings of edits to each; `-Dtouchstone.vaults=2000` for long runs.
    private static final int VAULTS = Integer.getInteger("touchstone.vaults", 40);
    private static final int SITTINGS = 5;

    @TempDir
    private Path folder;

    private int histories;
    private int kept;
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

        System.getLogger("cards").log(System.Logger.Level.DEBUG, "{0} of {1}", kept, histories);
        assertThat(wrong).as("%d of %d kept", kept, histories).isEmpty();
        assertThat((double) kept / histories).as("%d of %d kept, lost %s", kept, histories, lost).isGreaterThan(0.99);
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
                kept += before.equals(id) ? 1 : 0;
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
        var next = new HashMap<String, Anchor>();
        stored.forEach(anchor -> next.put(anchor.card(), anchor));
        deck.cards().forEach(card -> next.put(card.id(), card.anchor()));
        return List.copyOf(next.values());
    }
}
