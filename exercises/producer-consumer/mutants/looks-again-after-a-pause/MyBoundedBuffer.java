// en: waiting is a loop that looks and sleeps
// zh: 等待就是一个看一眼、睡一会儿的循环
// property: waitsAsleep
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
        while (!offered(item)) {
            pause();
        }
    }

    private synchronized boolean offered(int item) {
        return items.size() < capacity && items.add(item);
    }

    @Override
    public int take() {
        while (true) {
            synchronized (this) {
                if (!items.isEmpty()) {
                    return items.remove();
                }
            }
            pause();
        }
    }

    @Override
    public synchronized int size() {
        return items.size();
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
