// en: only put has to wake somebody
// zh: 只有 put 需要唤醒别人
// property: keepsItemsInOrder
// calls: 3
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
        while (items.size() == capacity) {
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
