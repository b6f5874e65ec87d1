import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;

/// Version and top in one word: the upper half counts the changes.
public final class MyBufferPool implements BufferPool {

    private static final int NONE = -1;

    private final Lent lent = new Lent();
    private final AtomicIntegerArray next;
    private final AtomicLong top;

    public MyBufferPool(int buffers) {
        next = new AtomicIntegerArray(buffers);
        for (int i = 0; i < buffers; i++) {
            next.set(i, i + 1 < buffers ? i + 1 : NONE);
        }
        top = new AtomicLong(word(0, buffers > 0 ? 0 : NONE));
    }

    @Override
    public int borrow(int worker) {
        int buffer = take();
        if (buffer >= 0) {
            lent.add(worker, buffer);
        }
        return buffer;
    }

    @Override
    public int giveBack(int worker) {
        int buffer = lent.removeOldest(worker);
        if (buffer >= 0) {
            put(buffer);
        }
        return buffer;
    }

    private int take() {
        while (true) {
            long seen = top.get();
            int buffer = (int) seen;
            if (buffer == NONE) {
                return NONE;
            }
            if (top.compareAndSet(seen, word(version(seen) + 1, next.get(buffer)))) {
                return buffer;
            }
        }
    }

    private void put(int buffer) {
        while (true) {
            long seen = top.get();
            next.set(buffer, (int) seen);
            if (top.compareAndSet(seen, word(version(seen) + 1, buffer))) {
                return;
            }
        }
    }

    private static int version(long word) {
        return (int) (word >>> Integer.SIZE);
    }

    private static long word(int version, int buffer) {
        return (long) version << Integer.SIZE | buffer & 0xFFFF_FFFFL;
    }
}
