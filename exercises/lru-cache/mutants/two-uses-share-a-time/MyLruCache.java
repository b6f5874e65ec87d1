// en: the clock stands still during a read, so two uses share one time
// zh: 读取时时钟不走，两次使用的时间戳相同
// property: answersLikeTheModel
// calls: 5
import java.util.HashMap;
import java.util.Map;

public final class MyLruCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, Entry<V>> entries = new HashMap<>();
    private long now;

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
        entry.lastUse = now;
        return entry.value;
    }

    @Override
    public void put(K key, V value) {
        now++;
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            if (entries.size() == capacity) {
                evictEarliest();
            }
            entry = new Entry<>();
            entries.put(key, entry);
        }
        entry.value = value;
        entry.lastUse = now;
    }

    @Override
    public int size() {
        return entries.size();
    }

    private void evictEarliest() {
        K earliest = null;
        long lastUse = Long.MAX_VALUE;
        for (Map.Entry<K, Entry<V>> candidate : entries.entrySet()) {
            if (candidate.getValue().lastUse < lastUse) {
                earliest = candidate.getKey();
                lastUse = candidate.getValue().lastUse;
            }
        }
        entries.remove(earliest);
    }

    private static final class Entry<V> {

        V value;
        long lastUse;
    }
}
