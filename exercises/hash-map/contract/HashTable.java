/// A map from keys to values that finds a key by its hash code.
///
/// Keys are the same exactly if `equals` says so. Different keys may have the same hash code, and hash codes may be any
/// `int`, negative ones too.
///
/// `MyHashTable` has a public constructor without parameters, which makes an empty map. Keys and values are never null.
/// One thread at a time calls a map.
public interface HashTable<K, V> {

    /// The value of `key`; null when it is not there.
    V get(K key);

    /// Gives `key` this value.
    ///
    /// @return the value that it had before; null when it was not there
    V put(K key, V value);

    /// Removes `key` with its value.
    ///
    /// @return the value that it had; null when it was not there
    V remove(K key);

    /// How many keys there are.
    int size();
}
