import dev.touchstone.properties.Concurrent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class StripedCounterProperties {

    private static final int LENGTH = 4;
    private static final int CROWDED = 3;

    private final Arbitrary<Integer> amounts = Arbitraries.integers().between(-2, 3);
    private final Arbitrary<Integer> probes = Arbitraries.integers().between(-5, 7);

    /// Probes of three homes that no two threads share: the first thread has the first cell, the other one two others.
    private final Arbitrary<Integer> firstHome = Arbitraries.of(0, LENGTH, -LENGTH);
    private final Arbitrary<Integer> otherHomes = Arbitraries.of(1, 2, -3, -2, LENGTH + 1);

    private final Arbitrary<Integer> crowdedHome = Arbitraries.of(CROWDED, -1, CROWDED + LENGTH);
    private final Arbitrary<Integer> quietCells = Arbitraries.integers().between(0, CROWDED - 1);

    /// Whatever came in between, in the end all is there. What is added without the class is only in the cells: a number
    /// beside them does not have it.
    Concurrent<StripedCounter> everyAdditionCounts() {
        return counters()
                .call(probes, amounts, StripedCounter::add)
                .call(quietCells, amounts, StripedCounter::addDirectly)
                .after(StripedCounter::sum)
                .tries(20, 300)
                .linearizableTo(Model.class);
    }

    /// Threads with different homes never meet, so nobody's attempt fails, and each cell has what belongs there. That is
    /// the whole point of the thing: the sum is right in one cell, too.
    Concurrent<StripedCounter> startsAtItsOwnCell() {
        return counters()
                .first(firstHome, (counter, probe) -> counter.add(probe, 2))
                .others(otherHomes, (counter, probe) -> counter.add(probe, 1))
                .after(StripedCounterProperties::looksAtAllCells)
                .threads(2, 3)
                .tries(12, 100)
                .linearizableTo(Model.class);
    }

    /// In the crowded cell every attempt fails. Whoever insists never ends; whoever goes on is in the next cell, where
    /// nobody else is in these plans.
    Concurrent<StripedCounter> goesOnWhereItFails() {
        return counters()
                .first(crowdedHome, (counter, probe) -> counter.add(probe, 2))
                .others(otherHomes, (counter, probe) -> counter.add(probe, 1))
                .after(StripedCounterProperties::looksAtAllCells)
                .threads(2, 2)
                .tries(12, 100)
                .withoutWaiting()
                .linearizableTo(Model.class);
    }

    /// A sum looks at one cell after the other. As long as all additions are of 1, and one thread empties, the answers are
    /// nevertheless those of some moment: the total goes up by ones from what was there at the beginning to what is there
    /// at the end, so at some moment it was what the sum says. With other amounts it may jump over it.
    Concurrent<StripedCounter> looksWhileOthersCount() {
        return counters()
                .first(StripedCounter::sum)
                .first(StripedCounter::drain)
                .others(probes, (counter, probe) -> counter.add(probe, 1))
                .others(counter -> counter.add(0, 1))
                .startingWith(counter -> counter.add(0, 1))
                .after(counter -> {
                    counter.sum();
                    counter.drain();
                    counter.sum();
                })
                .tries(20, 300)
                .linearizableTo(Model.class);
    }

    /// A thread that is stopped anywhere stops no other. A lock passes all rules above. The older part of the program has one;
    /// it never waits for it here, as one thread alone goes through it, unless the class goes through it too.
    Concurrent<StripedCounter> neverWaits() {
        return counters()
                .first(StripedCounter::drain)
                .first(probes, (counter, probe) -> counter.add(probe, 1))
                .others(quietCells, (counter, cell) -> counter.addDirectly(cell, 1))
                .others(probes, (counter, probe) -> counter.add(probe, 1))
                .startingWith(counter -> counter.add(0, 1))
                .threads(2, 3)
                .after(StripedCounter::sum)
                .tries(16, 200)
                .withoutWaiting()
                .linearizableTo(Model.class);
    }

    private static void looksAtAllCells(StripedCounter counter) {
        for (int cell = 0; cell < LENGTH; cell++) {
            counter.inCell(cell);
        }
    }

    private static Concurrent<StripedCounter> counters() {
        return Concurrent.of(StripedCounter.class);
    }

    /// One thread at a time never fails but in the crowded cell.
    static final class Model implements StripedCounter {

        private final int[] cells = new int[LENGTH];

        @Override
        public void add(int probe, int amount) {
            int home = Math.floorMod(probe, LENGTH);
            cells[home == CROWDED ? 0 : home] += amount;
        }

        @Override
        public int sum() {
            return cells[0] + cells[1] + cells[2];
        }

        @Override
        public int drain() {
            int taken = sum();
            cells[0] = 0;
            cells[1] = 0;
            cells[2] = 0;
            return taken;
        }

        @Override
        public int inCell(int cell) {
            return cells[cell];
        }

        @Override
        public void addDirectly(int cell, int amount) {
            cells[cell] += amount;
        }
    }
}
