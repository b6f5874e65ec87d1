/// The monitor's own waiting room. Whoever comes in time may pass those who sleep.
public final class MyMutex implements Mutex {

    private Thread owner;

    public MyMutex() {
    }

    @Override
    public synchronized void lock() {
        boolean interrupted = false;
        while (owner != null) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        owner = Thread.currentThread();
        if (interrupted) {
            owner.interrupt();
        }
    }

    @Override
    public synchronized boolean tryLock() {
        if (owner != null) {
            return false;
        }
        owner = Thread.currentThread();
        return true;
    }

    @Override
    public synchronized void unlock() {
        if (owner != Thread.currentThread()) {
            throw new IllegalMonitorStateException();
        }
        owner = null;
        notify();
    }
}
