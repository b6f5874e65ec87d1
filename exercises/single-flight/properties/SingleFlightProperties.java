import dev.touchstone.properties.Blocking;
import dev.touchstone.properties.Concurrent;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class SingleFlightProperties {

    private static final int MADE_FROM = 64;
    private static final int FACTOR = 100;

    /// Two keys, so that threads ask for the same one and for different ones.
    private final Arbitrary<Integer> keys = Arbitraries.integers().between(1, 2);

    /// Keys whose load always fails.
    private final Arbitrary<Integer> broken = Arbitraries.integers().between(-2, -1);

    /// In the end the source says how often it was asked, so a second load shows even if its result is thrown away.
    /// A change of one key is no reason to load another one again.
    Concurrent<SingleFlight> loadsOnce() {
        return flights().call(keys, SingleFlight::get)
                .after(flight -> {
                    flight.get(1);
                    flight.change(2);
                    flight.get(1);
                    flight.loads();
                })
                .threads(3, 2)
                .tries(12, 150)
                .linearizableTo(Model.class);
    }

    /// A load that was under way during a change may come in late, with the old value. Whoever asks after the change must
    /// not get it, neither now nor later.
    Concurrent<SingleFlight> changesAreSeen() {
        return flights()
                .first(flight -> flight.get(1))
                .others(flight -> flight.change(1))
                .others(flight -> {
                    flight.get(1);
                    flight.change(1);
                })
                .after(flight -> flight.get(1))
                .threads(2, 1)
                .tries(12, 120)
                .linearizableTo(Model.class);
    }

    /// Nothing is asked about the number of loads here: whether somebody was in time to share a failure or came after it
    /// is open.
    Concurrent<SingleFlight> failuresReachAll() {
        return flights().call(broken, SingleFlight::get).threads(3, 1).tries(10, 150).linearizableTo(Model.class);
    }

    /// Afterwards one thread is alone, so the number of loads is known: each call loads anew.
    Concurrent<SingleFlight> failuresAreNotKept() {
        return flights().call(keys, SingleFlight::get)
                .after(flight -> {
                    flight.get(-1);
                    flight.get(-1);
                    flight.loads();
                })
                .threads(2, 1)
                .tries(5, 60)
                .linearizableTo(Model.class);
    }

    /// A key whose load waits for the load of another one: it ends only if both are under way at the same time.
    Concurrent<SingleFlight> keysDoNotWaitForEachOther() {
        return flights()
                .first(flight -> flight.get(1 + MADE_FROM))
                .others(flight -> flight.get(1))
                .threads(3, 1)
                .tries(6, 100)
                .linearizableTo(Model.class);
    }

    /// A load takes long. Who looks again and again meanwhile burns a core.
    Concurrent<SingleFlight> waitsAsleep() {
        return flights().call(keys, SingleFlight::get).threads(2, 1).tries(24, 80).withoutSpinning()
                .linearizableTo(Model.class);
    }

    private static Concurrent<SingleFlight> flights() {
        return Concurrent.of(SingleFlight.class);
    }

    /// One call at a time: what is known, and how often each key has been changed.
    static final class Model implements SingleFlight {

        private final Map<Integer, Boolean> known = new HashMap<>();
        private final Map<Integer, Integer> changes = new HashMap<>();
        private final Map<Integer, Boolean> loaded = new HashMap<>();
        private int loads;

        @Override
        public int get(int key) {
            if (!known.containsKey(key)) {
                Blocking.until(key <= MADE_FROM || loaded.containsKey(key - MADE_FROM));
                loads++;
                if (key < 0) {
                    throw new LoadFailed(key);
                }
                known.put(key, true);
                loaded.put(key, true);
            }
            return FACTOR * key + changes.getOrDefault(key, 0);
        }

        @Override
        public void change(int key) {
            changes.merge(key, 1, Integer::sum);
            known.remove(key);
        }

        @Override
        public int loads() {
            return loads;
        }
    }
}
