import java.util.concurrent.Semaphore;

/// Dijkstra's way: one semaphore counts the free places, one the items, and a lock guards the ring.
public final class MyBoundedBuffer implements BoundedBuffer {

    private final int[] ring;
    private final Semaphore free;
    private final Semaphore filled = new Semaphore(0);
    private int head;
    private int size;

    public MyBoundedBuffer(int capacity) {
        ring = new int[capacity];
        free = new Semaphore(capacity);
    }

    @Override
    public void put(int item) {
        free.acquireUninterruptibly();
        synchronized (this) {
            ring[(head + size) % ring.length] = item;
            size++;
        }
        filled.release();
    }

    @Override
    public int take() {
        filled.acquireUninterruptibly();
        int item;
        synchronized (this) {
            item = ring[head];
            head = (head + 1) % ring.length;
            size--;
        }
        free.release();
        return item;
    }

    @Override
    public synchronized int size() {
        return size;
    }
}
