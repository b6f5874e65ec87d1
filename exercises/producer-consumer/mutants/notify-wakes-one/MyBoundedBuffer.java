// en: notify wakes whoever can go on
// zh: notify 会唤醒能继续的那个线程
// property: wakesWhoeverCanGoOn
// calls: 4
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
        notify();
    }

    @Override
    public synchronized int take() {
        while (items.isEmpty()) {
            pause();
        }
        int item = items.remove();
        notify();
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
