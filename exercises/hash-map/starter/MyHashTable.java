/// A hash map without `java.util`. Not written yet: it is yours.
public final class MyHashTable<K, V> implements HashTable<K, V> {

    @Override
    public V get(K key) {
        throw new UnsupportedOperationException("get is not written yet");
    }

    @Override
    public V put(K key, V value) {
        throw new UnsupportedOperationException("put is not written yet");
    }

    @Override
    public V remove(K key) {
        throw new UnsupportedOperationException("remove is not written yet");
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException("size is not written yet");
    }
}
