// en: waits under the lock and takes the money after it
// zh: 在锁内等待，在锁外取钱
// property: wakesWhoeverCanGoOn
// calls: 3
public final class MyAccount implements Account {

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
        notifyAll();
        return true;
    }

    @Override
    public boolean withdraw(int amount) {
        synchronized (this) {
            while (balance < amount && !closed) {
                pause();
            }
            if (balance < amount) {
                return false;
            }
        }
        synchronized (this) {
            balance -= amount;
        }
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
