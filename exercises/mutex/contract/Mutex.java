/// A lock that a thread waits for asleep. One thread holds it at a time.
public interface Mutex {

    /// Takes the lock. Sleeps while another thread holds it. The holder does not call it.
    void lock();

    /// Takes the lock if nobody holds it. Never waits.
    ///
    /// @return whether the caller has taken the lock
    boolean tryLock();

    /// Gives the lock back.
    ///
    /// @throws IllegalMonitorStateException if the calling thread does not hold it; nothing has changed then
    void unlock();
}
