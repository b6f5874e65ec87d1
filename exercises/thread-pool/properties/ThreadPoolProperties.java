import dev.touchstone.properties.Blocking;
import dev.touchstone.properties.Concurrent;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class ThreadPoolProperties {

    private static final int MEETS = 64;

    /// A job that takes until somebody lets it end.
    private static final int HELD = MEETS;

    /// Nothing that a property submits fills such a queue.
    private static final int ENOUGH = 8;

    private final Arbitrary<Integer> workers = Arbitraries.integers().between(1, 2);

    /// Few different jobs, so that somebody asks for one that somebody else submits; one of them fails.
    private final Arbitrary<Integer> jobs = Arbitraries.integers().between(-1, 2);

    /// A job that is accepted is begun once, in its turn, and its result is there for everybody.
    Concurrent<ThreadPool> runsEachJobOnceInTurn() {
        return pools()
                .call(jobs, ThreadPool::submit)
                .call(jobs, (pool, job) -> {
                    pool.submit(job);
                    pool.result(job);
                })
                .threads(2, 2)
                .after(pool -> {
                    pool.shutdown();
                    pool.awaitTermination();
                    pool.begun();
                    pool.size();
                })
                .tries(30, 200)
                .linearizableTo(Model.class);
    }

    /// The first thread submits, the others wait for what may come.
    Concurrent<ThreadPool> tellsResultsToAll() {
        return pools()
                .first(jobs, ThreadPool::submit)
                .others(jobs, ThreadPool::result)
                .threads(3, 2)
                .tries(24, 200)
                .linearizableTo(Model.class);
    }

    /// The first thread shuts the pool down, in the middle of whatever the others do.
    Concurrent<ThreadPool> finishesWhatItAccepted() {
        return pools()
                .first(ThreadPool::shutdown)
                .first(jobs, ThreadPool::submit)
                .others(ThreadPool::awaitTermination)
                .others(jobs, ThreadPool::submit)
                .others(jobs, ThreadPool::result)
                .threads(3, 2)
                .tries(30, 200)
                .linearizableTo(Model.class);
    }

    /// With one worker it is known who runs what, and in which order: whoever runs a job in the thread that submits it, or
    /// in one of its own, or in a further worker while there is room in the queue, has more than one thread in the end.
    Concurrent<ThreadPool> runsJobsInItsWorkers() {
        return pools(Arbitraries.just(1), Arbitraries.just(2), ENOUGH)
                .call(jobs, ThreadPool::submit)
                .threads(2, 2)
                .after(pool -> {
                    pool.shutdown();
                    pool.awaitTermination();
                    pool.ran();
                    pool.threads();
                })
                .tries(12, 100)
                .linearizableTo(Model.class);
    }

    /// One job waits for another one to begin. With two workers that happens, whatever the second is doing otherwise.
    Concurrent<ThreadPool> runsJobsTogether() {
        return pools(Arbitraries.just(2), Arbitraries.just(2), ENOUGH)
                .first(pool -> {
                    pool.submit(1 + MEETS);
                    pool.result(1 + MEETS);
                })
                .others(Arbitraries.integers().between(0, 1), ThreadPool::submit)
                .threads(3, 1)
                .tries(12, 100)
                .linearizableTo(Model.class);
    }

    /// No job ends before all threads have, so it is known how many are accepted: one for each worker that there may be, and
    /// what the queue holds. Jobs for which a worker is free but has not come yet are not in the way.
    Concurrent<ThreadPool> refusesOnlyWhenFull() {
        return pools(workers, Arbitraries.just(2), 1)
                .call(pool -> pool.submit(HELD))
                .call(pool -> pool.submit(HELD))
                .call(ThreadPool::size)
                .threads(2, 3)
                .after(pool -> {
                    pool.letEnd(HELD);
                    pool.shutdown();
                    pool.awaitTermination();
                    pool.size();
                })
                .tries(10, 120)
                .linearizableTo(Model.class);
    }

    /// As many workers as there may be, and when they have nothing to do any more, as many as stay. Those are enough for
    /// what comes then.
    Concurrent<ThreadPool> comesBackToItsCore() {
        return pools(Arbitraries.just(1), Arbitraries.just(3), 0)
                .call(pool -> pool.submit(HELD))
                .threads(2, 2)
                .after(pool -> {
                    pool.letEnd(HELD);
                    pool.untilSizeIs(1);
                    pool.submit(1);
                    pool.result(1);
                })
                .tries(6, 120)
                .linearizableTo(Model.class);
    }

    /// The others do not see it, because a thread that looks again and again gets there in the end.
    Concurrent<ThreadPool> waitsAsleep() {
        return pools()
                .first(jobs, ThreadPool::submit)
                .others(jobs, ThreadPool::result)
                .threads(2, 1)
                .withoutSpinning()
                .tries(10, 150)
                .linearizableTo(Model.class);
    }

    private Concurrent<ThreadPool> pools() {
        return pools(workers, Arbitraries.just(2), ENOUGH);
    }

    private static Concurrent<ThreadPool> pools(Arbitrary<Integer> core, Arbitrary<Integer> max, int capacity) {
        return Concurrent.<ThreadPool>of(ThreadPool.class).constructedWith(core, max, Arbitraries.just(capacity));
    }

    /// One thread at a time, and every job is run as soon as it is accepted, but for those that are held: then it is known
    /// how many there are. `begun` is asked for only at the end, and so is `size` where other jobs could fill the queue.
    static final class Model implements ThreadPool {

        private final int core;
        private final int max;
        private final int capacity;
        private final List<Integer> accepted = new ArrayList<>();
        private int held;
        private boolean closed;

        Model(int core, int max, int capacity) {
            this.core = core;
            this.max = max;
            this.capacity = capacity;
        }

        @Override
        public boolean submit(int job) {
            boolean accepts = !closed && held < max + capacity;
            if (accepts) {
                accepted.add(job);
                held += job == HELD ? 1 : 0;
            }
            return accepts;
        }

        @Override
        public Integer result(int job) {
            Blocking.until(accepted.contains(job) ? job < MEETS || accepted.contains(job - MEETS) : closed);
            return accepted.contains(job) && job >= 0 ? job * job : null;
        }

        @Override
        public void shutdown() {
            closed = true;
        }

        @Override
        public int awaitTermination() {
            Blocking.until(closed);
            return accepted.size();
        }

        @Override
        public List<Integer> begun() {
            return List.copyOf(accepted);
        }

        @Override
        public int size() {
            return closed ? 0 : Math.clamp(held - capacity, core, max);
        }

        @Override
        public void letEnd(int job) {
            held = 0;
        }

        @Override
        public void untilSizeIs(int size) {}

        @Override
        public List<Integer> ran() {
            return List.copyOf(accepted);
        }

        @Override
        public int threads() {
            return accepted.isEmpty() ? 0 : 1;
        }
    }
}
