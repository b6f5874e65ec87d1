import java.util.ArrayDeque;
import java.util.Queue;

public final class MyBoundedBuffer implements BoundedBuffer {

    private final int capacity;
    private final Queue<Integer> items = new ArrayDeque<>();

    public MyBoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    /// Tests again after every wake-up: another thread may have filled the place meanwhile.
    @Override
    public synchronized void put(int item) {
        while (items.size() == capacity) {
            pause();
        }
        items.add(item);
        notifyAll();
    }

    /// Wakes all, because producers and consumers wait side by side, and only one kind of them can go on.
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
