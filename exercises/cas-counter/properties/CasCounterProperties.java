import dev.touchstone.properties.Concurrent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class CasCounterProperties {

    private final Arbitrary<Integer> starts = Arbitraries.integers().between(-2, 100);

    private final Arbitrary<Integer> amounts = Arbitraries.integers().between(-3, 3);

    /// With increments alone the arithmetic is known beforehand: from 1, ten threads that increment ten times each end at
    /// 101. What one of them loses is missing at the end.
    Concurrent<CasCounter> countsEveryIncrement() {
        return Concurrent.<CasCounter>of(CasCounter.class)
                .constructedWith(starts)
                .call(CasCounter::increment)
                .after(CasCounter::get)
                .linearizableTo(Model.class);
    }

    /// Says everything that the others say. They are here because a lost increment and a wait have names of their own.
    Concurrent<CasCounter> answersAsIfOneAtATime() {
        return everything().linearizableTo(Model.class);
    }

    /// Lock-free: a thread that is stopped between any two of its steps keeps nobody from going on. A lock passes the two
    /// rules above and breaks this one.
    Concurrent<CasCounter> neverWaits() {
        return everything().withoutWaiting().linearizableTo(Model.class);
    }

    private Concurrent<CasCounter> everything() {
        return Concurrent.<CasCounter>of(CasCounter.class)
                .constructedWith(starts)
                .call(CasCounter::increment)
                .call(amounts, CasCounter::add)
                .call(CasCounter::get)
                .after(CasCounter::get);
    }

    /// One thread at a time needs nothing but a number.
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
