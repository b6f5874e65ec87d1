// en: what looked free is still free a line later
// zh: 看到它空闲，下一行它就还空闲
// property: onlyOneHolds
// calls: 4
public final class MySpinlock implements Spinlock {

    private volatile boolean held;

    public MySpinlock() {
    }

    @Override
    public void lock() {
        while (held) {
            Thread.onSpinWait();
        }
        held = true;
    }

    @Override
    public boolean tryLock() {
        if (held) {
            return false;
        }
        held = true;
        return true;
    }

    @Override
    public void unlock() {
        held = false;
    }
}
