/// A cache that holds at most as many entries as its capacity and, when a new key finds it full, gives up the entry
/// whose last use lies furthest back.
///
/// A use of a key is a [#get] that finds it, or a [#put] of it. Nothing else is: a `get` that finds nothing and a
/// [#size] change nothing.
///
/// `MyLruCache` has the public constructor `MyLruCache(int capacity)`, which throws [IllegalArgumentException] when
/// `capacity` is below 1. Keys and values are never null. One thread at a time calls a cache.
public interface LruCache<K, V> {

    /// The value of `key`, or null when the cache does not hold it. A key that is found becomes the most recently used.
    V get(K key);

    /// Gives `key` the value `value` and makes it the most recently used.
    ///
    /// A key that the cache holds already gets the new value, and no entry leaves. A new key that finds the cache full
    /// first makes the least recently used entry leave.
    void put(K key, V value);

    /// How many entries the cache holds, 0 to its capacity.
    int size();
}
