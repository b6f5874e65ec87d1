// en: a small withdrawal waits behind a large one
// zh: 小额取款排在大额取款后面等
// property: wakesWhoeverCanGoOn
// calls: 3
public final class MyAccount implements Account {

    private int balance;
    private boolean closed;
    private int nextTicket;
    private int serving;

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
        int ticket = nextTicket++;
        while ((balance < amount || serving != ticket) && !closed) {
            pause();
        }
        serving++;
        notifyAll();
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
