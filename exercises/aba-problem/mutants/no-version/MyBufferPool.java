// en: the same top means that nothing has changed
// zh: 栈顶没变就说明什么也没变
// property: survivesReuse
// calls: 6
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

public final class MyBufferPool implements BufferPool {

    private static final int NONE = -1;

    private final Lent lent = new Lent();
    private final AtomicIntegerArray next;
    private final AtomicInteger top;

    public MyBufferPool(int buffers) {
        next = new AtomicIntegerArray(buffers);
        for (int i = 0; i < buffers; i++) {
            next.set(i, i + 1 < buffers ? i + 1 : NONE);
        }
        top = new AtomicInteger(0);
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
            int seen = top.get();
            if (seen == NONE) {
                return NONE;
            }
            int below = next.get(seen);
            if (top.compareAndSet(seen, below)) {
                return seen;
            }
        }
    }

    private void put(int buffer) {
        while (true) {
            int seen = top.get();
            next.set(buffer, seen);
            if (top.compareAndSet(seen, buffer)) {
                return;
            }
        }
    }
}
