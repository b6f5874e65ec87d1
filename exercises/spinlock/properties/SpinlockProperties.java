import dev.touchstone.properties.Blocking;
import dev.touchstone.properties.Concurrent;

class SpinlockProperties {

    /// Three threads, so that two wait at the same time: an unlock that admits both is seen. Whoever holds the lock uses
    /// what it guards, so an unlock that does not order this for the next holder is a data race.
    Concurrent<Spinlock> onlyOneHolds() {
        return users().threads(3, 1).tries(14, 250).linearizableTo(Model.class);
    }

    /// The first thread may keep the lock for ever. Whoever tries must come back nevertheless, and leave nothing behind:
    /// afterwards the lock is free exactly if nobody holds it.
    Concurrent<Spinlock> tryLockAnswersAtOnce() {
        return Concurrent.<Spinlock>of(Spinlock.class)
                .first(lock -> {
                    lock.lock();
                    lock.unlock();
                })
                .first(Spinlock::lock)
                .others(Spinlock::tryLock)
                .after(Spinlock::tryLock)
                .guards("tryLock")
                .threads(3, 1)
                .tries(16, 100)
                .linearizableTo(Model.class);
    }

    /// A thread counts as waiting when it is seen to look again and again. Whoever calls `lock` after that is served later.
    Concurrent<Spinlock> servesInOrder() {
        return users().threads(3, 1).tries(10, 300).firstComeFirstServed("lock").linearizableTo(Model.class);
    }

    private static Concurrent<Spinlock> users() {
        return Concurrent.<Spinlock>of(Spinlock.class).call(lock -> {
            lock.lock();
            lock.unlock();
        }).guards("lock");
    }

    /// One thread at a time: held or not, and who has to wait says so.
    static final class Model implements Spinlock {

        private boolean held;

        @Override
        public void lock() {
            Blocking.until(!held);
            held = true;
        }

        @Override
        public boolean tryLock() {
            boolean free = !held;
            held = true;
            return free;
        }

        @Override
        public void unlock() {
            held = false;
        }
    }
}
