// en: reading the tail and replacing it are one step if the field is volatile
// zh: 字段是 volatile 的，读队尾和换队尾就是一步
// property: onlyOneHolds
// calls: 4
public final class MySpinlock implements Spinlock {

    private static final class Node {
        private volatile boolean held;
    }

    private volatile Node tail = new Node();
    private Node mine;

    public MySpinlock() {
    }

    @Override
    public void lock() {
        Node node = new Node();
        node.held = true;
        Node before = tail;
        tail = node;
        while (before.held) {
            Thread.onSpinWait();
        }
        mine = node;
    }

    @Override
    public synchronized boolean tryLock() {
        Node last = tail;
        if (last.held) {
            return false;
        }
        Node node = new Node();
        node.held = true;
        tail = node;
        mine = node;
        return true;
    }

    @Override
    public void unlock() {
        mine.held = false;
    }
}
