// en: a closed account gives nothing, even if there is enough
// zh: 账户关闭后即使余额足够也不给钱
// property: letsEverybodyGoWhenClosed
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
        while (balance < amount && !closed) {
            pause();
        }
        if (balance < amount || closed) {
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
