import java.util.concurrent.atomic.AtomicReference;

/// A new node for each return: while somebody still looks at an old one, the garbage collector keeps it from being used again.
public final class MyBufferPool implements BufferPool {

    private record Node(int buffer, Node below) {}

    private final Lent lent = new Lent();
    private final AtomicReference<Node> top = new AtomicReference<>();

    public MyBufferPool(int buffers) {
        for (int i = buffers - 1; i >= 0; i--) {
            put(i);
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

    private int take() {
        while (true) {
            Node seen = top.get();
            if (seen == null) {
                return -1;
            }
            if (top.compareAndSet(seen, seen.below())) {
                return seen.buffer();
            }
        }
    }

    private void put(int buffer) {
        while (true) {
            Node seen = top.get();
            if (top.compareAndSet(seen, new Node(buffer, seen))) {
                return;
            }
        }
    }
}
