// en: any free buffer will do
// zh: 哪个空闲的缓冲区都行
// property: lendsTheLastFirst
// calls: 4
import java.util.concurrent.atomic.AtomicLong;

public final class MyBufferPool implements BufferPool {

    private final Lent lent = new Lent();
    private final AtomicLong free;

    public MyBufferPool(int buffers) {
        free = new AtomicLong((1L << buffers) - 1);
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
            long seen = free.get();
            if (seen == 0) {
                return -1;
            }
            if (free.compareAndSet(seen, seen & seen - 1)) {
                return Long.numberOfTrailingZeros(seen);
            }
        }
    }

    private void put(int buffer) {
        free.getAndAdd(1L << buffer);
    }
}
