import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Semaphore;

/// A semaphore counts what is in the queue; a shutdown puts in a pill for each worker, which ends it. The last worker to
/// end opens the gate for all who wait.
public final class MyThreadPool implements ThreadPool {

    private final int workers;
    private final Semaphore filled = new Semaphore(0);
    private final Queue<Runnable> queue = new ArrayDeque<>();
    private final List<Integer> begun = new ArrayList<>();
    private final Map<Integer, Integer> results = new HashMap<>();
    private int left;
    private boolean closed;

    public MyThreadPool(int workers) {
        this.workers = workers;
        left = workers;
        for (int i = 0; i < workers; i++) {
            new Thread(this::work).start();
        }
    }

    private void work() {
        Runnable next = taken();
        while (next != null) {
            next.run();
            next = taken();
        }
        synchronized (this) {
            left--;
            notifyAll();
        }
    }

    private Runnable taken() {
        filled.acquireUninterruptibly();
        synchronized (this) {
            return queue.poll();
        }
    }

    @Override
    public boolean submit(int job) {
        synchronized (this) {
            if (closed) {
                return false;
            }
            queue.add(() -> perform(job));
            begun.add(job);
        }
        filled.release();
        return true;
    }

    private void perform(int job) {
        Integer answer = answer(job);
        synchronized (this) {
            results.put(job, answer);
            notifyAll();
        }
    }

    private static Integer answer(int job) {
        try {
            return ThreadPool.run(job);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public synchronized Integer result(int job) {
        while (!results.containsKey(job) && left > 0) {
            pause();
        }
        return results.get(job);
    }

    @Override
    public void shutdown() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        filled.release(workers);
    }

    @Override
    public synchronized int awaitTermination() {
        while (left > 0) {
            pause();
        }
        return begun.size();
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
