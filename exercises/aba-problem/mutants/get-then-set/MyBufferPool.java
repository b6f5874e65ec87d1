// en: reading the top and setting it is one step on an atomic variable
// zh: 对原子变量先读再写就是一步
// property: lendsTheLastFirst
// calls: 2
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
        int seen = top.get();
        if (seen != NONE) {
            top.set(next.get(seen));
        }
        return seen;
    }

    private void put(int buffer) {
        next.set(buffer, top.get());
        top.set(buffer);
    }
}
