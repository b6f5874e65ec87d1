/// A cache of at most `capacity` entries that gives up the least recently used one. Not written yet: it is yours.
public final class MyLruCache<K, V> implements LruCache<K, V> {

    public MyLruCache(int capacity) {
        // Refuse a capacity below 1 with an IllegalArgumentException, and keep the others.
    }

    @Override
    public V get(K key) {
        throw new UnsupportedOperationException("get is not written yet");
    }

    @Override
    public void put(K key, V value) {
        throw new UnsupportedOperationException("put is not written yet");
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException("size is not written yet");
    }
}
