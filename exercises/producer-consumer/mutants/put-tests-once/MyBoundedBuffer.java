// en: a producer that was woken has room
// zh: 被唤醒的生产者一定有空位
// property: wakesWhoeverCanGoOn
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
    public synchronized void put(int item) {
        if (items.size() == capacity) {
            pause();
        }
        items.add(item);
        notifyAll();
    }

    @Override
    public synchronized int take() {
        while (items.isEmpty()) {
            pause();
        }
        int item = items.remove();
        notifyAll();
        return item;
    }

    @Override
    public synchronized int size() {
        return items.size();
    }

    private void pause() {
        try {
            wait();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
