import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The same with a lock and a condition of its own instead of the monitor.
public final class MyAccount implements Account {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int balance;
    private boolean closed;

    public MyAccount(int balance) {
        this.balance = balance;
    }

    @Override
    public boolean deposit(int amount) {
        lock.lock();
        try {
            if (!closed) {
                balance += amount;
                changed.signalAll();
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean withdraw(int amount) {
        lock.lock();
        try {
            while (!closed && balance < amount) {
                changed.awaitUninterruptibly();
            }
            boolean enough = balance >= amount;
            if (enough) {
                balance -= amount;
            }
            return enough;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int balance() {
        lock.lock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }
}
