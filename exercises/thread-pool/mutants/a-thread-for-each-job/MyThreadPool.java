// en: a thread for each job is a pool, too
// zh: 每个任务一个线程也算池
// property: runsJobsInItsWorkers
// calls: 6
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class MyThreadPool implements ThreadPool {

    private final List<Integer> begun = new ArrayList<>();
    private final Map<Integer, Integer> results = new HashMap<>();
    private int accepted;
    private int finished;
    private boolean closed;

    public MyThreadPool(int workers) {
    }

    /// Runs each job outside the lock, so that the others can go on meanwhile.
    private void work(int job) {
        Integer answer = null;
        try {
            answer = ThreadPool.run(job);
        } catch (RuntimeException e) {
            // The job has failed, not the worker. Its result stays null.
        }
        finish(job, answer);
    }

    private synchronized void finish(int job, Integer answer) {
        results.put(job, answer);
        finished++;
        notifyAll();
    }

    @Override
    public synchronized boolean submit(int job) {
        if (closed) {
            return false;
        }
        accepted++;
        begun.add(job);
        new Thread(() -> work(job)).start();
        return true;
    }

    @Override
    public synchronized Integer result(int job) {
        while (!results.containsKey(job) && !(closed && finished == accepted)) {
            pause();
        }
        return results.get(job);
    }

    @Override
    public synchronized void shutdown() {
        closed = true;
        notifyAll();
    }

    @Override
    public synchronized int awaitTermination() {
        while (!closed || finished < accepted) {
            pause();
        }
        return finished;
    }

    @Override
    public synchronized List<Integer> begun() {
        return List.copyOf(begun);
    }

    private void pause() {
        try {
            wait();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
