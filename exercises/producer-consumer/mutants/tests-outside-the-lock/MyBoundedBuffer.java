// en: the test may stand outside the lock, the sleep inside
// zh: 检查可以放在锁外，睡眠放在锁内
// property: keepsItemsInOrder
// calls: 2
import java.util.ArrayDeque;
import java.util.Queue;

public final class MyBoundedBuffer implements BoundedBuffer {

    private final int capacity;
    private final Queue<Integer> items = new ArrayDeque<>();

    public MyBoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public void put(int item) {
        while (size() == capacity) {
            pause();
        }
        synchronized (this) {
            items.add(item);
            notifyAll();
        }
    }

    @Override
    public int take() {
        while (true) {
            while (size() == 0) {
                pause();
            }
            synchronized (this) {
                Integer item = items.poll();
                if (item != null) {
                    notifyAll();
                    return item;
                }
            }
        }
    }

    @Override
    public synchronized int size() {
        return items.size();
    }

    private synchronized void pause() {
        try {
            wait();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
