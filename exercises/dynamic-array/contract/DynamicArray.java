/// Items in a row, found by their index, 0 to `size() - 1`, with places in reserve at the end so that more can come.
///
/// The reserve is bounded in both directions. After every call, `size() <= capacity() <= max(16, 4 * size())`. And a
/// change of the capacity lasts: once it has become `c`, at least `c / 8` items are added or removed, the one that
/// changes it again included, before it changes again. Only calls that add or remove an item change it.
///
/// `MyDynamicArray` has a public constructor without parameters, which makes an empty array. Items are never null. An
/// index that is not allowed is refused with an [IndexOutOfBoundsException], and then nothing has changed. One thread
/// at a time calls an array.
public interface DynamicArray<T> {

    /// Adds `item` after the last one.
    void append(T item);

    /// The item at `index`, 0 to `size() - 1`.
    T get(int index);

    /// Puts `item` in the place of the one at `index`, 0 to `size() - 1`, and returns the one that was there.
    T set(int index, T item);

    /// Adds `item` at `index`, 0 to `size()`; those that were at `index` and after it move up by one place.
    void insert(int index, T item);

    /// Removes the item at `index`, 0 to `size() - 1`, and returns it; those after it move down by one place.
    T remove(int index);

    /// How many items there are.
    int size();

    /// For how many items there is room before the next one makes the array grow.
    int capacity();
}
