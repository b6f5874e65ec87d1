// en: only the top is shared, the links belong to their buffers
// zh: 共享的只有栈顶，链接属于各自的缓冲区
// property: survivesReuse
// calls: 5
import java.util.concurrent.atomic.AtomicStampedReference;

public final class MyBufferPool implements BufferPool {

    private static final int NONE = -1;

    private final Lent lent = new Lent();
    private final int[] next;
    private final AtomicStampedReference<Integer> top;

    public MyBufferPool(int buffers) {
        next = new int[buffers];
        for (int i = 0; i < buffers; i++) {
            next[i] = i + 1 < buffers ? i + 1 : NONE;
        }
        top = new AtomicStampedReference<>(buffers > 0 ? 0 : NONE, 0);
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
        int[] version = new int[1];
        while (true) {
            Integer seen = top.get(version);
            if (seen == NONE) {
                return NONE;
            }
            Integer below = next[seen];
            if (top.compareAndSet(seen, below, version[0], version[0] + 1)) {
                return seen;
            }
        }
    }

    private void put(int buffer) {
        int[] version = new int[1];
        while (true) {
            Integer seen = top.get(version);
            next[buffer] = seen;
            if (top.compareAndSet(seen, buffer, version[0], version[0] + 1)) {
                return;
            }
        }
    }
}
