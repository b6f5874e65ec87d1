import dev.touchstone.properties.Blocking;
import dev.touchstone.properties.Caller;
import dev.touchstone.properties.Concurrent;

class FairLockProperties {

    private static final int NOBODY = -1;

    /// One hold inside another. Whoever queues behind itself, or frees the lock at the first `unlock`, fails here.
    Concurrent<FairLock> countsItsHolds() {
        return Concurrent.<FairLock>of(FairLock.class)
                .first(lock -> {
                    lock.lock();
                    lock.lock();
                    lock.unlock();
                    lock.holds();
                    lock.unlock();
                })
                .others(lock -> {
                    lock.lock();
                    lock.unlock();
                })
                .others(FairLock::holds)
                .guards("lock")
                .threads(2, 1)
                .tries(12, 150)
                .linearizableTo(Model.class);
    }

    /// A thread waits when it is seen to sleep, or to wait at a monitor, which lets in whom it likes; whoever calls `lock`
    /// after that is served later. Nobody locks twice here:
    /// the second hold of the holder comes before those who wait, and rightly so.
    Concurrent<FairLock> servesInOrder() {
        return users().threads(3, 1).tries(10, 250).firstComeFirstServed("lock").withoutSpinning()
                .linearizableTo(Model.class);
    }

    /// The first thread keeps to the rules. The others call `unlock` though they hold nothing.
    Concurrent<FairLock> onlyTheHolderUnlocks() {
        return Concurrent.<FairLock>of(FairLock.class)
                .first(lock -> {
                    lock.lock();
                    lock.holds();
                    lock.unlock();
                })
                .others(FairLock::unlock)
                .others(FairLock::holds)
                .threads(2, 2)
                .tries(12, 100)
                .linearizableTo(Model.class);
    }

    private static Concurrent<FairLock> users() {
        return Concurrent.<FairLock>of(FairLock.class).call(lock -> {
            lock.lock();
            lock.unlock();
        }).guards("lock");
    }

    /// One call at a time: who holds it, and how often.
    static final class Model implements FairLock {

        private int owner = NOBODY;
        private int holds;

        @Override
        public void lock() {
            Blocking.until(owner == NOBODY || owner == Caller.thread());
            owner = Caller.thread();
            holds++;
        }

        @Override
        public void unlock() {
            if (owner != Caller.thread()) {
                throw new IllegalMonitorStateException();
            }
            holds--;
            if (holds == 0) {
                owner = NOBODY;
            }
        }

        @Override
        public int holds() {
            return owner == Caller.thread() ? holds : 0;
        }
    }
}
