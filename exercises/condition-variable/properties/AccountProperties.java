import dev.touchstone.properties.Blocking;
import dev.touchstone.properties.Concurrent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class AccountProperties {

    /// Mostly nothing, so that whoever withdraws has to wait.
    private final Arbitrary<Integer> balances = Arbitraries.integers().between(0, 1);

    /// Two different amounts are enough for one signal to reach the wrong thread.
    private final Arbitrary<Integer> amounts = Arbitraries.integers().between(1, 2);

    /// Two threads are enough to take the same money twice, or to sleep through the one signal.
    Concurrent<Account> movesEachCoinOnce() {
        return accounts()
                .call(amounts, Account::deposit)
                .call(amounts, Account::withdraw)
                .call(Account::balance)
                .threads(2, 3)
                .after(Account::balance)
                .tries(40, 200)
                .linearizableTo(Model.class);
    }

    /// Two that wait and one that deposits: whoever wakes one of them may wake the one for whom it is not enough.
    Concurrent<Account> wakesWhoeverCanGoOn() {
        return accounts()
                .first(amounts, Account::deposit)
                .others(amounts, Account::withdraw)
                .threads(3, 2)
                .tries(40, 250)
                .linearizableTo(Model.class);
    }

    /// Closing is a signal too, and the only one that concerns everybody.
    Concurrent<Account> letsEverybodyGoWhenClosed() {
        return accounts()
                .first(Account::close)
                .first(amounts, Account::deposit)
                .others(amounts, Account::withdraw)
                .threads(3, 2)
                .after(Account::balance)
                .tries(40, 250)
                .linearizableTo(Model.class);
    }

    /// The others do not see it, because a thread that looks again and again gets there in the end.
    Concurrent<Account> waitsAsleep() {
        return accounts()
                .call(amounts, Account::deposit)
                .call(amounts, Account::withdraw)
                .threads(2, 2)
                .withoutSpinning()
                .tries(20, 150)
                .linearizableTo(Model.class);
    }

    private Concurrent<Account> accounts() {
        return Concurrent.<Account>of(Account.class).constructedWith(balances);
    }

    /// One thread at a time: a number, and who has to wait says so.
    static final class Model implements Account {

        private int balance;
        private boolean closed;

        Model(int balance) {
            this.balance = balance;
        }

        @Override
        public boolean deposit(int amount) {
            if (!closed) {
                balance += amount;
            }
            return !closed;
        }

        @Override
        public boolean withdraw(int amount) {
            Blocking.until(closed || balance >= amount);
            boolean enough = balance >= amount;
            if (enough) {
                balance -= amount;
            }
            return enough;
        }

        @Override
        public void close() {
            closed = true;
        }

        @Override
        public int balance() {
            return balance;
        }
    }
}
