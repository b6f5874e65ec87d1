import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Workers and those who wait for results sleep in different rooms. The queue is a list that only grows, and a number says
/// how far the workers have come.
public final class MyThreadPool implements ThreadPool {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final Condition progress = lock.newCondition();
    private final List<Integer> jobs = new ArrayList<>();
    private final Map<Integer, Integer> results = new HashMap<>();
    private int begun;
    private int finished;
    private boolean closed;

    public MyThreadPool(int workers) {
        for (int i = 0; i < workers; i++) {
            new Thread(this::work, "worker " + i).start();
        }
    }

    private void work() {
        lock.lock();
        try {
            while (true) {
                while (begun == jobs.size()) {
                    if (closed) {
                        return;
                    }
                    work.awaitUninterruptibly();
                }
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
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean submit(int job) {
        lock.lock();
        try {
            if (!closed) {
                jobs.add(job);
                work.signal();
            }
            return !closed;
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
            while (!closed || finished < jobs.size()) {
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
}
