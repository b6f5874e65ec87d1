// en: once closed, gives what there is and goes below nothing
// zh: 关闭后照样给钱，余额变成负数
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
        balance -= amount;
        return balance >= 0;
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
