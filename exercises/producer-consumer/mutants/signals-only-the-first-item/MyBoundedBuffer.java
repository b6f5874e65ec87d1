// en: only the first item needs a signal
// zh: 只有放入第一个元素时才需要通知
// property: wakesWhoeverCanGoOn
// calls: 4
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public final class MyBoundedBuffer implements BoundedBuffer {

    private final int capacity;
    private final Queue<Integer> items = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final Condition notEmpty = lock.newCondition();

    public MyBoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public void put(int item) {
        lock.lock();
        try {
            while (items.size() == capacity) {
                notFull.awaitUninterruptibly();
            }
            items.add(item);
            if (items.size() == 1) {
                notEmpty.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int take() {
        lock.lock();
        try {
            while (items.isEmpty()) {
                notEmpty.awaitUninterruptibly();
            }
            int item = items.remove();
            notFull.signal();
            return item;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int size() {
        lock.lock();
        try {
            return items.size();
        } finally {
            lock.unlock();
        }
    }
}
