import dev.touchstone.properties.Concurrent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class CasCounterProperties {

    private final Arbitrary<Integer> starts = Arbitraries.integers().between(-2, 100);

    private final Arbitrary<Integer> amounts = Arbitraries.integers().between(-3, 3);

    Concurrent<CasCounter> countsEveryIncrement() {
        return Concurrent.<CasCounter>of(CasCounter.class)
                .constructedWith(starts)
                .call(CasCounter::increment)
                .after(CasCounter::get)
                .linearizableTo(Model.class);
    }

    Concurrent<CasCounter> answersAsIfOneAtATime() {
        return Concurrent.<CasCounter>of(CasCounter.class)
                .constructedWith(starts)
                .call(CasCounter::increment)
                .call(amounts, CasCounter::add)
                .call(CasCounter::get)
                .after(CasCounter::get)
                .linearizableTo(Model.class);
    }

    static final class Model implements CasCounter {

        private int value;

        Model(int start) {
            value = start;
        }

        @Override
        public int increment() {
            return ++value;
        }

        @Override
        public int add(int amount) {
            value += amount;
            return value;
        }

        @Override
        public int get() {
            return value;
        }
    }
}
