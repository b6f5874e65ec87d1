// en: two workers leave, as both have seen that there is one too many
// zh: 两个工作线程都看到多了一个，都离开了
// property: comesBackToItsCore
// calls: 4
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Semaphore;

public final class MyThreadPool implements ThreadPool {

    private final class Worker {

        private final Semaphore bell = new Semaphore(0);

        private Integer job;

        private void work() {
            Integer mine = given();
            while (mine != null) {
                finish(mine, answer(mine), this);
                mine = given();
            }
            left();
        }

        private Integer given() {
            bell.acquireUninterruptibly();
            synchronized (MyThreadPool.this) {
                return job;
            }
        }
    }

    private final int core;
    private final int max;
    private final int capacity;
    private final Queue<Integer> queue = new ArrayDeque<>();
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final List<Integer> begun = new ArrayList<>();
    private final Map<Integer, Integer> results = new HashMap<>();
    private int size;
    private int finished;
    private boolean closed;

    public MyThreadPool(int core, int max, int capacity) {
        this.core = core;
        this.max = max;
        this.capacity = capacity;
        synchronized (this) {
            while (size < core) {
                idle.push(newWorker());
            }
        }
    }

    private Worker newWorker() {
        size++;
        var worker = new Worker();
        new Thread(worker::work).start();
        return worker;
    }

    private void give(Worker worker, int job) {
        worker.job = job;
        begun.add(job);
        worker.bell.release();
    }

    private void sendAway(Worker worker) {
        worker.job = null;
        worker.bell.release();
        notifyAll();
    }

    @Override
    public synchronized boolean submit(int job) {
        if (closed) {
            return false;
        }
        if (!idle.isEmpty()) {
            give(idle.pop(), job);
        } else if (queue.size() < capacity) {
            queue.add(job);
        } else if (size < max) {
            queue.add(job);
            give(newWorker(), queue.remove());
        } else {
            return false;
        }
        return true;
    }

    private synchronized void left() {
        size--;
        notifyAll();
    }

    private static Integer answer(int job) {
        try {
            return ThreadPool.run(job);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private synchronized void finish(int job, Integer answer, Worker worker) {
        results.put(job, answer);
        finished++;
        if (!queue.isEmpty()) {
            give(worker, queue.remove());
        } else if (closed || size > core) {
            sendAway(worker);
        } else {
            idle.push(worker);
        }
        notifyAll();
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
        while (!idle.isEmpty()) {
            sendAway(idle.pop());
        }
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
