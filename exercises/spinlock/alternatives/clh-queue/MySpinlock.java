import java.util.concurrent.atomic.AtomicReference;

/// The queue of Craig, Landin and Hagersten: everybody watches the one before, so that each spins on a variable of its own.
public final class MySpinlock implements Spinlock {

    private static final class Node {
        private volatile boolean held;
    }

    private final AtomicReference<Node> tail = new AtomicReference<>(new Node());

    /// Used by the holder only.
    private Node mine;

    public MySpinlock() {
    }

    @Override
    public void lock() {
        Node node = new Node();
        node.held = true;
        Node before = tail.getAndSet(node);
        while (before.held) {
            Thread.onSpinWait();
        }
        mine = node;
    }

    @Override
    public boolean tryLock() {
        Node last = tail.get();
        Node node = new Node();
        node.held = true;
        if (last.held || !tail.compareAndSet(last, node)) {
            return false;
        }
        mine = node;
        return true;
    }

    @Override
    public void unlock() {
        mine.held = false;
    }
}
