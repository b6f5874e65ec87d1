// en: an empty buffer after a wake-up gives nothing
// zh: 被唤醒后缓冲区为空就返回空值
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
        while (items.size() == capacity) {
            pause();
        }
        items.add(item);
        notifyAll();
    }

    @Override
    public synchronized int take() {
        if (items.isEmpty()) {
            pause();
        }
        int item = items.isEmpty() ? 0 : items.remove();
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
