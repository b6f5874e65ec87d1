// en: only when the buffer was full somebody may wait for a place, and one signal is enough
// zh: 只有缓冲区原来是满的，才会有人在等位置，发一个信号就够
// property: wakesForEachFreePlace
// calls: 7
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
        if (items.isEmpty()) {
            notifyAll();
        }
        items.add(item);
    }

    @Override
    public synchronized int take() {
        while (items.isEmpty()) {
            pause();
        }
        if (items.size() == capacity) {
            notify();
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
