// en: whoever submits a job runs it
// zh: 谁提交谁运行
// property: runsJobsInItsWorkers
// calls: 6
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

public final class MyThreadPool implements ThreadPool {

    private final Queue<Integer> queue = new ArrayDeque<>();
    private final List<Integer> begun = new ArrayList<>();
    private final Map<Integer, Integer> results = new HashMap<>();
    private int accepted;
    private int finished;
    private boolean closed;

    public MyThreadPool(int workers) {
    }

    /// Runs each job outside the lock, so that the others can go on meanwhile.
    private void work() {
        Integer job = next();
        if (job != null) {
            Integer answer = null;
            try {
                answer = ThreadPool.run(job);
            } catch (RuntimeException e) {
                // The job has failed, not the worker. Its result stays null.
            }
            finish(job, answer);
        }
    }

    /// Null when there is nothing left to do for ever.
    private synchronized Integer next() {
        while (queue.isEmpty() && !closed) {
            pause();
        }
        Integer job = queue.poll();
        if (job != null) {
            begun.add(job);
        }
        return job;
    }

    private synchronized void finish(int job, Integer answer) {
        results.put(job, answer);
        finished++;
        notifyAll();
    }

    @Override
    public boolean submit(int job) {
        synchronized (this) {
            if (closed) {
                return false;
            }
            queue.add(job);
            accepted++;
            work();
            return true;
        }
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
