import dev.touchstone.properties.Blocking;
import dev.touchstone.properties.Caller;
import dev.touchstone.properties.Concurrent;

class MutexProperties {

    private static final int NOBODY = -1;

    /// Three threads, so that two wait at the same time. A wake-up that is lost, or that goes to nobody, shows as a thread
    /// that sleeps beside a free lock. Whoever holds the lock uses what it guards: what one holder did, the next one sees.
    Concurrent<Mutex> onlyOneHolds() {
        return users().call(Mutex::tryLock).after(Mutex::tryLock).threads(3, 1).tries(10, 150).linearizableTo(Model.class);
    }

    /// Two threads that come twice: a permit or a signal that is left over from the first time must not open the door the
    /// second time.
    Concurrent<Mutex> nobodyIsForgotten() {
        return users().threads(3, 2).tries(10, 180).linearizableTo(Model.class);
    }

    /// The first thread keeps to the rules. The others try, and call `unlock` whether they hold the lock or not; the model
    /// knows whether they may, since it knows who calls.
    Concurrent<Mutex> onlyTheHolderUnlocks() {
        return Concurrent.<Mutex>of(Mutex.class)
                .first(mutex -> {
                    mutex.lock();
                    mutex.unlock();
                })
                .others(Mutex::unlock)
                .others(Mutex::tryLock)
                .after(Mutex::tryLock)
                .threads(2, 2)
                .tries(12, 100)
                .linearizableTo(Model.class);
    }

    /// The rules above do not see it, because a thread that looks again and again gets there in the end.
    Concurrent<Mutex> waitsAsleep() {
        return users().threads(2, 1).tries(6, 80).withoutSpinning().linearizableTo(Model.class);
    }

    private static Concurrent<Mutex> users() {
        return Concurrent.<Mutex>of(Mutex.class).call(mutex -> {
            mutex.lock();
            mutex.unlock();
        }).guards("lock").guards("tryLock");
    }

    /// One thread at a time: who holds it.
    static final class Model implements Mutex {

        private int owner = NOBODY;

        @Override
        public void lock() {
            Blocking.until(owner == NOBODY);
            owner = Caller.thread();
        }

        @Override
        public boolean tryLock() {
            if (owner != NOBODY) {
                return false;
            }
            owner = Caller.thread();
            return true;
        }

        @Override
        public void unlock() {
            if (owner != Caller.thread()) {
                throw new IllegalMonitorStateException();
            }
            owner = NOBODY;
        }
    }
}
