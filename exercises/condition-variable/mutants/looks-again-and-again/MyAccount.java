// en: waiting is a loop that looks
// zh: 等待就是一个反复查看的循环
// property: waitsAsleep
// calls: 1
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
        while (true) {
            synchronized (this) {
                if (closed || balance >= amount) {
                    return taken(amount);
                }
            }
            Thread.onSpinWait();
        }
    }

    private boolean taken(int amount) {
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

}
