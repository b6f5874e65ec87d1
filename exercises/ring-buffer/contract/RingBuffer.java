/// A first-in, first-out buffer with a fixed capacity.
///
/// `MyRingBuffer<T>` implements it and has one public constructor, `MyRingBuffer(int capacity)`, which throws
/// `IllegalArgumentException` if `capacity` is below 1. Every method takes O(1) time, however full the buffer is. One
/// thread uses a buffer at a time.
public interface RingBuffer<T> {

    /// Adds `item` as the newest one, unless the buffer is full.
    ///
    /// @param item never null
    /// @return true if `item` was added; false if the buffer was full, and then nothing in it has changed
    boolean offer(T item);

    /// Removes the oldest item.
    ///
    /// @return the removed item, or null if the buffer is empty
    T poll();

    /// Looks at the oldest item and leaves it where it is.
    ///
    /// @return the item that the next `poll` would return, or null if the buffer is empty
    T peek();

    /// The number of items held now, from 0 to the capacity.
    int size();
}
