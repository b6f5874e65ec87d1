// en: a closed account still takes money
// zh: 账户关闭后仍然接受存款
// property: letsEverybodyGoWhenClosed
// calls: 3
public final class MyAccount implements Account {

    private int balance;
    private boolean closed;

    public MyAccount(int balance) {
        this.balance = balance;
    }

    @Override
    public synchronized boolean deposit(int amount) {
        balance += amount;
        notifyAll();
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
