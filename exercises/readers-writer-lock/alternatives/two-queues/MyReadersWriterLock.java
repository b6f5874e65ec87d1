import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/// Numbers who comes, keeps readers and writers in queues of their own, and wakes exactly those who are granted.
public final class MyReadersWriterLock implements ReadersWriterLock {

    private record Waiting(long number, Thread thread) {}

    private final String policy;
    private final ReentrantLock guard = new ReentrantLock();
    private final Deque<Waiting> readers = new ArrayDeque<>();
    private final Deque<Waiting> writers = new ArrayDeque<>();
    private final Set<Thread> active = new HashSet<>();
    private boolean writing;
    private long next;

    public MyReadersWriterLock(String policy) {
        this.policy = policy;
    }

    @Override
    public void requestRead() {
        request(readers);
    }

    @Override
    public void requestWrite() {
        request(writers);
    }

    private void request(Deque<Waiting> queue) {
        guard.lock();
        try {
            queue.add(new Waiting(next++, Thread.currentThread()));
            grant();
        } finally {
            guard.unlock();
        }
    }

    @Override
    public boolean isGranted() {
        guard.lock();
        try {
            return active.contains(Thread.currentThread());
        } finally {
            guard.unlock();
        }
    }

    @Override
    public void await() {
        while (!isGranted()) {
            LockSupport.park();
        }
    }

    @Override
    public void release() {
        guard.lock();
        try {
            active.remove(Thread.currentThread());
            writing = false;
            grant();
        } finally {
            guard.unlock();
        }
    }

    private void grant() {
        while (!writing && !(readers.isEmpty() && writers.isEmpty())) {
            boolean read = !readers.isEmpty() && (writers.isEmpty() || readersGoFirst());
            if (!read && !active.isEmpty()) {
                return;
            }
            writing = !read;
            Thread granted = (read ? readers : writers).remove().thread();
            active.add(granted);
            LockSupport.unpark(granted);
        }
    }

    private boolean readersGoFirst() {
        return switch (policy) {
            case "readers-first" -> true;
            case "writers-first" -> false;
            default -> readers.peek().number() < writers.peek().number();
        };
    }
}
