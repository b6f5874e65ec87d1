package dev.touchstone.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scheduled.AtomicInteger;
import dev.touchstone.scheduled.ThreadFiber;
import dev.touchstone.script.Actor;
import dev.touchstone.script.Call;
import dev.touchstone.script.Exploration;
import dev.touchstone.script.History;
import dev.touchstone.script.Methods;
import dev.touchstone.script.Plan;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The bounds of one exploration: each ends it in good order, and what was left out is said.
class ExplorerTest {

    private static final long STEPS = 1_000_000;

    /// A counter each of whose calls counts as often as is said here, one step after the other.
    private record Counter(int times) implements Actor {

        @Override
        public Object construct(@Nullable Object[] arguments) {
            return new AtomicInteger();
        }

        @Override
        public @Nullable Object call(int method, Object instance, @Nullable Object[] arguments) {
            var counter = (AtomicInteger) instance;
            for (int i = 1; i < times; i++) {
                counter.incrementAndGet();
            }
            return counter.incrementAndGet();
        }
    }

    @Test
    void explore_smallPlan_runsEverySchedule() {
        Exploration all = explore(1, plan(2, 1), 1_000);

        assertThat(all.complete()).isEqualTo(Exploration.ALL);
        assertThat(all.found()).hasSizeGreaterThan(1);
    }

    @Test
    void explore_moreHistoriesThanAreTold_endsThere() {
        Exploration many = explore(1, plan(3, 6), 100_000);

        assertThat(many.found()).hasSize(Explorer.HISTORIES_MAX);
        assertThat(many.complete()).isNotEqualTo(Exploration.ALL);
    }

    @Test
    void explore_morePlacesThanArePassed_runsFewer() {
        Exploration far = explore(1_500, plan(2, 1), 1_000);

        assertThat(far.schedules()).isBetween(2, 2 * (int) (Explorer.POINTS_MAX / 1_500));
        assertThat(far.complete()).isNotEqualTo(Exploration.ALL);
    }

    @Test
    void explore_moreBranchesThanAreKept_saysThatNotEvenThoseWithoutSwitchesAreAll() {
        Exploration wide = explore(600, plan(3, 1), 1_000);

        assertThat(wide.schedules()).isGreaterThan(Explorer.BRANCHES_MAX / (3 * 600 * 2));
        assertThat(wide.complete()).isZero();
    }

    @Test
    void explore_runWithoutEnd_endsAfterSoManyPlaces() {
        Exploration endless = explore(1_000_000, plan(2, 1), 3);

        assertThat(endless.found()).allSatisfy(
                found -> assertThat(found.history().end()).isEqualTo(History.End.ENDLESS));
    }

    private static Exploration explore(int times, Plan plan, int schedulesMax) {
        var explorer = new Explorer(new Counter(times), new Methods(List.of(new Methods.Signature("count", 0))), STEPS,
                new ThreadFiber(() -> {}));
        return explorer.explore(new Exploration.Question(plan, 1, schedulesMax, List.of()));
    }

    private static Plan plan(int threads, int calls) {
        var call = new Call("count", List.of());
        return new Plan(List.of(), List.of(), Collections.nCopies(threads, Collections.nCopies(calls, call)),
                List.of());
    }
}
