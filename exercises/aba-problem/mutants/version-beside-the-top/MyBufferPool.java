// en: top and version may be two variables
// zh: 栈顶和版本号可以是两个变量
// property: survivesReuse
// calls: 6
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

public final class MyBufferPool implements BufferPool {

    private static final int NONE = -1;

    private final Lent lent = new Lent();
    private final AtomicIntegerArray next;
    private final AtomicInteger top;
    private final AtomicInteger version = new AtomicInteger();

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
            int before = version.get();
            int seen = top.get();
            if (seen == NONE) {
                return NONE;
            }
            int below = next.get(seen);
            if (version.get() == before && top.compareAndSet(seen, below)) {
                version.incrementAndGet();
                return seen;
            }
        }
    }

    private void put(int buffer) {
        while (true) {
            int seen = top.get();
            next.set(buffer, seen);
            if (top.compareAndSet(seen, buffer)) {
                version.incrementAndGet();
                return;
            }
        }
    }
}
