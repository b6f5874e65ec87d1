// en: a deposit wakes one thread, perhaps one for whom it is not enough
// zh: 存款只唤醒一个线程，而这些钱对它可能不够
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
        notify();
        return true;
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
