/// A fixed number of buffers, numbered from 0, that workers borrow and give back. Each worker is one thread at a time.
public interface BufferPool {

    /// Lends `worker` the free buffer that was given back last, as it is still in the cache. In the beginning the buffers
    /// are free in the order of their numbers.
    ///
    /// @return its number, or -1 if none is free
    int borrow(int worker);

    /// Gives back the buffer that `worker` has had longest.
    ///
    /// @return its number, or -1 if it has none
    int giveBack(int worker);
}
