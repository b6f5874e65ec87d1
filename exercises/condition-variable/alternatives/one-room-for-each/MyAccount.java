import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Everybody who waits has a room of its own and says how much it wants, so only those are woken who can go on.
public final class MyAccount implements Account {

    private static final class Waiter {

        private final Thread thread = Thread.currentThread();
        private final int amount;
        private volatile boolean called;

        Waiter(int amount) {
            this.amount = amount;
        }
    }

    private final List<Waiter> waiters = new ArrayList<>();
    private int balance;
    private boolean closed;

    public MyAccount(int balance) {
        this.balance = balance;
    }

    @Override
    public synchronized boolean deposit(int amount) {
        if (closed) {
            return false;
        }
        balance += amount;
        call();
        return true;
    }

    @Override
    public boolean withdraw(int amount) {
        while (true) {
            Waiter me;
            synchronized (this) {
                if (balance >= amount) {
                    balance -= amount;
                    return true;
                }
                if (closed) {
                    return false;
                }
                me = new Waiter(amount);
                waiters.add(me);
            }
            while (!me.called) {
                LockSupport.park();
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        call();
    }

    @Override
    public synchronized int balance() {
        return balance;
    }

    /// Calls those who can go on as things are. Who is called looks again, and waits again if somebody was faster.
    private void call() {
        for (int i = waiters.size() - 1; i >= 0; i--) {
            if (closed || waiters.get(i).amount <= balance) {
                Waiter next = waiters.remove(i);
                next.called = true;
                LockSupport.unpark(next.thread);
            }
        }
    }
}
