import java.util.List;

/// Keeps the `n` largest items of a stream, and forgets the others.
///
/// Items are ordered by their `compareTo`. Equal items are different items: if the largest comes twice, it takes two of
/// the `n` places.
///
/// `MyTopN` has the public constructor `MyTopN(int n)`, which throws [IllegalArgumentException] when `n` is below 1. It
/// holds O(n) items at any time, however long the stream is. Items are never null. One thread at a time calls it.
public interface TopN<T extends Comparable<? super T>> {

    /// Takes the next item of the stream. Costs O(log n) time, on average over the calls.
    void add(T item);

    /// The `n` largest items so far, the largest first; all items, if there have been fewer than `n`.
    ///
    /// The items stay: asked again, it answers the same. Costs O(n log n) time.
    List<T> top();

    /// Takes what another object answered for another part of the stream, as if these items had been added here.
    ///
    /// Costs O(k log n) time for k items.
    ///
    /// @param other never null, the largest item first; it may hold more or fewer than `n` items, and none at all
    void merge(List<T> other);
}
