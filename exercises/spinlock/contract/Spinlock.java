/// A lock that a thread waits for by looking again and again. One thread holds it at a time.
public interface Spinlock {

    /// Takes the lock. Waits while another thread holds it; whoever waits longest gets it next.
    void lock();

    /// Takes the lock if nobody holds it. Never waits.
    ///
    /// @return whether the caller holds the lock now
    boolean tryLock();

    /// Gives the lock back. The caller holds it.
    void unlock();
}
