import java.util.List;

/// A priority queue kept as a binary heap in an array: the item that comes first in the heap's order is always at hand.
///
/// The array is a complete binary tree, read level by level: the root is at index 0, and the children of index `i` are
/// at `2 * i + 1` and `2 * i + 2`. No item comes after one of its children in the order.
///
/// `MyBinaryHeap` has the public constructor `MyBinaryHeap(String order)`, which makes an empty heap with the order that
/// [Orders#named] returns for that name. Items are never null; the same item may be held several times. One thread at a
/// time calls a heap.
public interface BinaryHeap<T> {

    /// Adds `item`.
    void push(T item);

    /// The item that the next [#pop] removes, or null when the heap is empty. Changes nothing.
    T peek();

    /// Removes an item that no other item precedes in the order, and returns it; null when the heap is empty. Where
    /// several items are equal in the order, any of them may be first.
    T pop();

    /// How many items the heap holds.
    int size();

    /// Forgets all items and takes `items` in their place, in any order and with repetitions, possibly none.
    void heapify(List<T> items);

    /// The items as they lie in the array, from index 0 on. Changes nothing.
    List<T> toList();
}
