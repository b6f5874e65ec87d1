// en: wakes first and adds the money later
// zh: 先唤醒，之后才把钱加上去
// property: wakesWhoeverCanGoOn
// calls: 2
public final class MyAccount implements Account {

    private int balance;
    private boolean closed;

    public MyAccount(int balance) {
        this.balance = balance;
    }

    @Override
    public boolean deposit(int amount) {
        synchronized (this) {
            notifyAll();
        }
        synchronized (this) {
            if (!closed) {
                balance += amount;
            }
            return !closed;
        }
    }

    @Override
    public synchronized boolean withdraw(int amount) {
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
