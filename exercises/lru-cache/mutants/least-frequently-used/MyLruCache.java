// en: evicts the entry used least often, not the one used least recently
// zh: 淘汰用得最少的条目，而不是最久没用的条目
// property: answersLikeTheModel
// calls: 5
import java.util.LinkedHashMap;
import java.util.Map;

public final class MyLruCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);

    public MyLruCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        this.capacity = capacity;
    }

    @Override
    public V get(K key) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        entry.uses++;
        return entry.value;
    }

    @Override
    public void put(K key, V value) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            if (entries.size() == capacity) {
                evictLeastUsed();
            }
            entry = new Entry<>();
            entries.put(key, entry);
        }
        entry.value = value;
        entry.uses++;
    }

    @Override
    public int size() {
        return entries.size();
    }

    private void evictLeastUsed() {
        K leastUsed = null;
        int uses = Integer.MAX_VALUE;
        for (Map.Entry<K, Entry<V>> candidate : entries.entrySet()) {
            if (candidate.getValue().uses < uses) {
                leastUsed = candidate.getKey();
                uses = candidate.getValue().uses;
            }
        }
        entries.remove(leastUsed);
    }

    private static final class Entry<V> {

        V value;
        int uses;
    }
}
