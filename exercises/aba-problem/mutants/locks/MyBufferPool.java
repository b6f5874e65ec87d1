// en: a lock that is held shortly is as good as none
// zh: 只要锁得短，就和没有锁一样
// property: neverWaits
// calls: 2
public final class MyBufferPool implements BufferPool {

    private static final int NONE = -1;

    private final Lent lent = new Lent();
    private final int[] next;
    private int top;

    public MyBufferPool(int buffers) {
        next = new int[buffers];
        for (int i = 0; i < buffers; i++) {
            next[i] = i + 1 < buffers ? i + 1 : NONE;
        }
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

    private synchronized int take() {
        int buffer = top;
        if (buffer != NONE) {
            top = next[buffer];
        }
        return buffer;
    }

    private synchronized void put(int buffer) {
        next[buffer] = top;
        top = buffer;
    }
}
