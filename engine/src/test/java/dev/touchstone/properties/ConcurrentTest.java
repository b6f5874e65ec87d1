package dev.touchstone.properties;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.script.Call;
import dev.touchstone.script.Plan;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConcurrentTest {

    private final Concurrent<Shelf> shelf = Concurrent.of(Shelf.class);

    @Test
    void guards_methodThatIsNotThere_isRefused() {
        shelf.guards("pop").firstComeFirstServed("size");

        assertThatThrownBy(() -> shelf.guards("pup")).hasMessage("\"Shelf\" has no method \"pup\"");
        assertThatThrownBy(() -> shelf.firstComeFirstServed("sice")).hasMessage("\"Shelf\" has no method \"sice\"");
    }

    @Test
    void threads_moreOrFewerThanAPlanHas_areRefused() {
        shelf.threads(2, 1).threads(Plan.THREADS_MAX, Plan.CALLS_MAX);

        assertThatThrownBy(() -> shelf.threads(1, 1)).hasMessage("threads must be 2 to 6, got 1");
        assertThatThrownBy(() -> shelf.threads(7, 1)).hasMessage("threads must be 2 to 6, got 7");
        assertThatThrownBy(() -> shelf.threads(2, 0)).hasMessage("calls must be 1 to 40, got 0");
    }

    @Test
    void plan_ofTooManyCalls_isRefused() {
        List<Call> calls = Collections.nCopies(20, new Call("pop", List.of()));

        assertThatThrownBy(() -> new Plan(List.of(), calls, List.of(calls), List.of(new Call("pop", List.of()))))
                .hasMessage("a plan has at most 6 threads and 40 calls, got 1 and 41");
    }
}
