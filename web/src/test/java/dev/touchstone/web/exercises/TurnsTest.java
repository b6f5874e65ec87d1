package dev.touchstone.web.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.study.Attempt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns();
    private final List<Attempt> waiting = new ArrayList<>();
    private long id;

    @Test
    void next_onePersonWithMany_delaysAnotherByOneAtMost() {
        submit("ann", 50);
        assertThat(served(1)).containsExactly("ann");
        submit("bo", 1);

        assertThat(served(3)).containsExactly("bo", "ann", "ann");
    }

    @Test
    void next_severalPeople_takeTurnsOldestFirst() {
        submit("ann", 3);
        submit("bo", 2);
        submit("cy", 1);

        assertThat(served(6)).containsExactly("ann", "bo", "cy", "ann", "bo", "ann");
    }

    @Test
    void next_personWhoComesBackEachTime_doesNotAlwaysGoFirst() {
        submit("ann", 4);
        submit("bo", 1);
        assertThat(served(2)).containsExactly("ann", "bo");
        submit("bo", 1);

        assertThat(served(2)).containsExactly("ann", "bo");
    }

    @Test
    void next_nobodyWaits_isEmpty() {
        assertThat(turns.next(List.of())).isEmpty();
    }

    private void submit(String person, int times) {
        for (int i = 0; i < times; i++) {
            waiting.add(new Attempt(++id, person, "lru-cache", "", OptionalLong.empty(), Instant.EPOCH,
                    Optional.empty()));
        }
    }

    private List<String> served(int count) {
        var people = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var heads = new LinkedHashMap<String, Attempt>();
            waiting.forEach(attempt -> heads.putIfAbsent(attempt.person(), attempt));
            Attempt next = turns.next(List.copyOf(heads.values())).orElseThrow();
            waiting.remove(next);
            people.add(next.person());
        }
        return people;
    }
}
