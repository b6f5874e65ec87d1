/// Counts how often each item was added.
public interface CONTRACT {

    /// Counts `item` once more.
    void add(int item);

    /// Counts `item` once less.
    ///
    /// @return whether it was there; if not, nothing changes
    boolean remove(int item);

    /// How often `item` is there.
    int count(int item);

    /// How many items are there, each as often as it is.
    int size();
}
