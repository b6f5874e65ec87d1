import dev.touchstone.properties.Blocking;
import dev.touchstone.properties.Concurrent;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class ThreadPoolProperties {

    private static final int MEETS = 64;

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
    /// in one of its own, has more than one thread in the end.
    Concurrent<ThreadPool> runsJobsInItsWorkers() {
        return Concurrent.<ThreadPool>of(ThreadPool.class)
                .constructedWith(Arbitraries.just(1))
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
        return Concurrent.<ThreadPool>of(ThreadPool.class)
                .constructedWith(Arbitraries.just(2))
                .first(pool -> {
                    pool.submit(1 + MEETS);
                    pool.result(1 + MEETS);
                })
                .others(Arbitraries.integers().between(0, 1), ThreadPool::submit)
                .threads(3, 1)
                .tries(12, 100)
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
        return Concurrent.<ThreadPool>of(ThreadPool.class).constructedWith(workers);
    }

    /// One thread at a time, and every job is run as soon as it is accepted. `begun` is asked for only at the end.
    static final class Model implements ThreadPool {

        private final List<Integer> accepted = new ArrayList<>();
        private boolean closed;

        Model(int workers) {}

        @Override
        public boolean submit(int job) {
            if (!closed) {
                accepted.add(job);
            }
            return !closed;
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
        public List<Integer> ran() {
            return List.copyOf(accepted);
        }

        @Override
        public int threads() {
            return accepted.isEmpty() ? 0 : 1;
        }
    }
}
