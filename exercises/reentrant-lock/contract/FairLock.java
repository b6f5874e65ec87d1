/// A lock that its holder may take again, and that is granted in the order in which threads asked for it.
public interface FairLock {

    /// Takes the lock, once more if the caller holds it already. Sleeps while another thread holds it.
    void lock();

    /// Gives back one of the caller's holds. The lock is free when all have been given back.
    ///
    /// @throws IllegalMonitorStateException if the calling thread does not hold it; nothing has changed then
    void unlock();

    /// How often the caller holds the lock: its calls of `lock` without those of `unlock`.
    int holds();
}
