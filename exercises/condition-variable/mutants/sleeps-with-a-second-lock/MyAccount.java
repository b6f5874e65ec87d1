// en: holds another lock while it sleeps
// zh: 睡眠时手里还攥着另一把锁
// property: wakesWhoeverCanGoOn
// calls: 2
public final class MyAccount implements Account {

    private final Object order = new Object();
    private int balance;
    private boolean closed;

    public MyAccount(int balance) {
        this.balance = balance;
    }

    @Override
    public boolean deposit(int amount) {
        synchronized (order) {
            return added(amount);
        }
    }

    private synchronized boolean added(int amount) {
        if (closed) {
            return false;
        }
        balance += amount;
        notifyAll();
        return true;
    }

    @Override
    public boolean withdraw(int amount) {
        synchronized (order) {
            return taken(amount);
        }
    }

    private synchronized boolean taken(int amount) {
        while (balance < amount && !closed) {
            pause();
        }
        if (balance < amount) {
            return false;
        }
        balance -= amount;
        return true;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    @Override
    public synchronized int balance() {
        return balance;
    }

    private void pause() {
        try {
            wait();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
