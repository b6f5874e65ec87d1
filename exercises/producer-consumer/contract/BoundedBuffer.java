/// A queue with room for a fixed number of items, between threads that make items and threads that use them up.
public interface BoundedBuffer {

    /// Adds `item` as the newest one. Waits while there is no room.
    void put(int item);

    /// Removes the oldest item. Waits while there is none.
    int take();

    /// How many items are in it now.
    int size();
}
