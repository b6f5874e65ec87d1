/// A lock in two halves: a thread first gets in line, then waits for its turn. Each thread has at most one request.
public interface ReadersWriterLock {

    /// The calling thread gets in line as a reader. Never waits for another thread's release.
    void requestRead();

    /// The calling thread gets in line as a writer. Never waits for another thread's release.
    void requestWrite();

    /// Whether the calling thread's request has been granted.
    boolean isGranted();

    /// Waits until the calling thread's request has been granted.
    void await();

    /// The calling thread, whose request has been granted, is done.
    void release();
}
