// en: writes the time of its last use into each entry, and looks through all of them for the oldest when one has to leave
// zh: 在每个条目里记下最近一次使用的时间，需要淘汰时在全部条目里找最旧的一个
// property: costsTheSameHoweverManyEntriesThereAre
// grows: n
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
        entry.lastUse = ++now;
        return entry.value;
    }

    @Override
    public void put(K key, V value) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            if (entries.size() == capacity) {
                entries.remove(oldest());
            }
            entry = new Entry<>();
            entries.put(key, entry);
        }
        entry.value = value;
        entry.lastUse = ++now;
    }

    @Override
    public int size() {
        return entries.size();
    }

    private K oldest() {
        Map.Entry<K, Entry<V>> oldest = null;
        for (Map.Entry<K, Entry<V>> each : entries.entrySet()) {
            if (oldest == null || each.getValue().lastUse < oldest.getValue().lastUse) {
                oldest = each;
            }
        }
        return oldest.getKey();
    }

    private static final class Entry<V> {

        V value;
        long lastUse;
    }
}
