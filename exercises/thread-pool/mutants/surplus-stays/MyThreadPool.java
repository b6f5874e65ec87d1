// en: a worker that was started stays
// zh: 启动了的工作线程就一直留着
// property: comesBackToItsCore
// calls: 4
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

public final class MyThreadPool implements ThreadPool {

    private final int core;
    private final int max;
    private final int capacity;
    private final Queue<Integer> queue = new ArrayDeque<>();
    private final List<Integer> begun = new ArrayList<>();
    private final Map<Integer, Integer> results = new HashMap<>();
    private int size;

    private int free;
    private int finished;
    private boolean closed;

    public MyThreadPool(int core, int max, int capacity) {
        this.core = core;
        this.max = max;
        this.capacity = capacity;
        size = core;
        free = core;
        for (int i = 0; i < core; i++) {
            new Thread(this::work).start();
        }
    }

    private void work() {
        Integer job = next();
        while (job != null) {
            Integer answer = null;
            try {
                answer = ThreadPool.run(job);
            } catch (RuntimeException e) {
                // The job has failed, not the worker. Its result stays null.
            }
            finish(job, answer);
            job = next();
        }
    }

    private synchronized Integer next() {
        while (queue.isEmpty() && !closed) {
            pause();
        }
        free--;
        if (queue.isEmpty()) {
            size--;
            notifyAll();
            return null;
        }
        int job = queue.remove();
        begun.add(job);
        return job;
    }

    private synchronized void finish(int job, Integer answer) {
        results.put(job, answer);
        finished++;
        free++;
        notifyAll();
    }

    @Override
    public synchronized boolean submit(int job) {
        boolean full = queue.size() >= capacity + free;
        if (closed || (full && size == max)) {
            return false;
        }
        queue.add(job);
        if (full) {
            size++;
            free++;
            new Thread(this::work).start();
        }
        notifyAll();
        return true;
    }

    @Override
    public synchronized Integer result(int job) {
        while (!results.containsKey(job) && !(closed && size == 0)) {
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
        while (!closed || size > 0) {
            pause();
        }
        return finished;
    }

    @Override
    public synchronized List<Integer> begun() {
        return List.copyOf(begun);
    }

    @Override
    public synchronized int size() {
        return size;
    }

    private void pause() {
        try {
            wait();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
