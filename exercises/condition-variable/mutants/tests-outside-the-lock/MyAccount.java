// en: looks at the balance before it sleeps, in two steps
// zh: 先看余额，再去睡眠，分成了两步
// property: wakesWhoeverCanGoOn
// calls: 2
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
        while (lacks(amount)) {
            pause();
        }
        return taken(amount);
    }

    private synchronized boolean lacks(int amount) {
        return balance < amount && !closed;
    }

    private synchronized boolean taken(int amount) {
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

    private synchronized void pause() {
        try {
            wait();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
