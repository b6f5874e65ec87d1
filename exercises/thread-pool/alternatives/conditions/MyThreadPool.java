import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Workers and those who wait for results sleep in different rooms. The queue is a list that only grows, and numbers say
/// how far the workers have come.
public final class MyThreadPool implements ThreadPool {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final Condition progress = lock.newCondition();
    private final List<Integer> jobs = new ArrayList<>();
    private final Map<Integer, Integer> results = new HashMap<>();
    private final int core;
    private final int max;
    private final int capacity;
    private int workers;
    private int begun;
    private int finished;
    private boolean closed;

    public MyThreadPool(int core, int max, int capacity) {
        this.core = core;
        this.max = max;
        this.capacity = capacity;
        lock.lock();
        try {
            while (workers < core) {
                addWorker();
            }
        } finally {
            lock.unlock();
        }
    }

    private void addWorker() {
        workers++;
        new Thread(this::work, "worker " + workers).start();
    }

    private void work() {
        lock.lock();
        try {
            while (hasWork()) {
                int job = jobs.get(begun++);
                Integer answer;
                lock.unlock();
                try {
                    answer = ThreadPool.run(job);
                } catch (IllegalArgumentException e) {
                    answer = null;
                } finally {
                    lock.lock();
                }
                results.put(job, answer);
                finished++;
                progress.signalAll();
            }
            workers--;
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean hasWork() {
        while (begun == jobs.size() && !closed && workers <= core) {
            work.awaitUninterruptibly();
        }
        return begun < jobs.size();
    }

    /// Each worker runs one job, and so many may wait beside: all that are not finished count.
    @Override
    public boolean submit(int job) {
        lock.lock();
        try {
            boolean full = jobs.size() - finished >= workers + capacity;
            if (closed || (full && workers >= max)) {
                return false;
            }
            jobs.add(job);
            if (full) {
                addWorker();
            } else {
                work.signal();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Integer result(int job) {
        lock.lock();
        try {
            while (!results.containsKey(job) && (!closed || jobs.contains(job))) {
                progress.awaitUninterruptibly();
            }
            return results.get(job);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void shutdown() {
        lock.lock();
        try {
            closed = true;
            work.signalAll();
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int awaitTermination() {
        lock.lock();
        try {
            while (!closed || workers > 0) {
                progress.awaitUninterruptibly();
            }
            return finished;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Integer> begun() {
        lock.lock();
        try {
            return List.copyOf(jobs.subList(0, begun));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int size() {
        lock.lock();
        try {
            return workers;
        } finally {
            lock.unlock();
        }
    }
}
