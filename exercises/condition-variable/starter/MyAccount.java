public final class MyAccount implements Account {

    public MyAccount(int balance) {
    }

    @Override
    public boolean deposit(int amount) {
        return false;
    }

    @Override
    public boolean withdraw(int amount) {
        return false;
    }

    @Override
    public void close() {
    }

    @Override
    public int balance() {
        return 0;
    }
}
