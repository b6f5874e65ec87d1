/// Money that several threads share. Whoever wants more than there is waits.
public interface Account {

    /// Adds `amount`, which is at least 1, unless the account is closed. Returns whether it was added.
    boolean deposit(int amount);

    /// Takes `amount`, which is at least 1, as soon as there is so much, and returns true. Returns false, and takes
    /// nothing, once the account is closed and there is less.
    boolean withdraw(int amount);

    /// From now on nothing is added. Nobody waits any longer.
    void close();

    int balance();
}
