import java.util.LinkedHashMap;
import java.util.Map;

/// The JDK's own map with a list through its entries. In access order the eldest entry is the least recently used one.
public final class MyLruCache<K, V> implements LruCache<K, V> {

    private static final int INITIAL_TABLE = 16; // the map's default: it says nothing about how many entries may stay
    private static final float LOAD_FACTOR = 0.75f; // the map's default
    private static final boolean IN_ACCESS_ORDER = true; // false, the default, is insertion order: first in, first out

    private final Map<K, V> entries;

    public MyLruCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        entries = new Bounded<>(capacity);
    }

    @Override
    public V get(K key) {
        return entries.get(key);
    }

    @Override
    public void put(K key, V value) {
        entries.put(key, value);
    }

    @Override
    public int size() {
        return entries.size();
    }

    private static final class Bounded<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        private final int capacity;

        Bounded(int capacity) {
            super(INITIAL_TABLE, LOAD_FACTOR, IN_ACCESS_ORDER);
            this.capacity = capacity;
        }

        // The map asks after it has added a new key, never after it has replaced a value: hence "more than", and hence
        // replacing evicts nothing.
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > capacity;
        }
    }
}
