// en: waits for more than it wants
// zh: 要等到比所需更多的钱
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
    public synchronized boolean withdraw(int amount) {
        while (balance <= amount && !closed) {
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
