import dev.touchstone.properties.Concurrent;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class WorkDequeProperties {

    /// So small that it is full at once and places are used again.
    private final Arbitrary<Integer> capacities = Arbitraries.integers().between(1, 2);

    /// Different enough for it to be seen which job went where.
    private final Arbitrary<Integer> jobs = Arbitraries.integers().between(1, 99);

    /// With one thief: who gets what, and who the last one.
    Concurrent<WorkDeque> givesEachJobOnce() {
        return deques()
                .first(jobs, WorkDeque::push)
                .first(WorkDeque::pop)
                .others(WorkDeque::steal)
                .before(3)
                .threads(2, 4)
                .tries(60, 250)
                .linearizableTo(Model.class);
    }

    /// With two thieves, which may be after the same job.
    Concurrent<WorkDeque> letsThievesRace() {
        return deques()
                .first(jobs, WorkDeque::push)
                .first(WorkDeque::pop)
                .others(WorkDeque::steal)
                .before(3)
                .threads(3, 2)
                .tries(40, 250)
                .linearizableTo(Model.class);
    }

    /// Lock-free: a thief that is stopped anywhere stops nobody.
    Concurrent<WorkDeque> neverWaits() {
        return deques()
                .first(jobs, WorkDeque::push)
                .first(WorkDeque::pop)
                .others(WorkDeque::steal)
                .threads(2, 2)
                .withoutWaiting()
                .tries(20, 200)
                .linearizableTo(Model.class);
    }

    private Concurrent<WorkDeque> deques() {
        return Concurrent.<WorkDeque>of(WorkDeque.class).constructedWith(capacities);
    }

    /// One thread at a time: a list, the top in front.
    static final class Model implements WorkDeque {

        private final int capacity;
        private final List<Integer> jobs = new ArrayList<>();

        Model(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public boolean push(int job) {
            return jobs.size() < capacity && jobs.add(job);
        }

        @Override
        public Integer pop() {
            return jobs.isEmpty() ? null : jobs.removeLast();
        }

        @Override
        public Integer steal() {
            return jobs.isEmpty() ? null : jobs.removeFirst();
        }
    }
}
