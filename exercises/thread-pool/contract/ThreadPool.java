import java.util.List;

/// Threads that run jobs: a few that stay, some more while there is much to do, and a queue of bounded length. A job is a
/// number.
public interface ThreadPool {

    /// What a worker does with a job. Throws an IllegalArgumentException for a negative one. Given: you need not write it.
    /// A job from 64 on takes until the job that is less by 64 has been begun by another worker, or somebody lets it end.
    static int run(int job) {
        return Work.run(job);
    }

    /// Hands over a job. Returns whether it was accepted: false once the pool is shut down, and where no worker is free, the
    /// queue is full, and there can be no more workers. Does not wait for a worker.
    boolean submit(int job);

    /// What [#run] answered; waits until the job has been submitted and run. Null if the job failed, or if the pool was
    /// shut down before the job was submitted.
    Integer result(int job);

    /// From now on no job is accepted. Those that were accepted are still run. Does not wait; may be called again.
    void shutdown();

    /// Waits until the pool is shut down, all accepted jobs have been run, and no worker is left; returns how many jobs were
    /// run.
    int awaitTermination();

    /// The jobs that workers have begun so far, in the order in which they began them.
    List<Integer> begun();

    /// How many workers there are.
    int size();

    /// The jobs that [#run] was called with, in that order. Given: you need not write it.
    default List<Integer> ran() {
        return Work.ran();
    }

    /// Lets this job end, which is from 64 on. Given: you need not write it.
    default void letEnd(int job) {
        Work.letEnd(job);
    }

    /// Waits until there are so many workers. Given: you need not write it.
    default void untilSizeIs(int size) {
        while (size() != size) {
            Thread.onSpinWait();
        }
    }

    /// How many threads have called [#run]. Given: you need not write it.
    default int threads() {
        return Work.threads();
    }
}
