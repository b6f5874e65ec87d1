// en: looks at five entries only and evicts the one of them that was used longest ago
// zh: 只看其中五个条目，淘汰这五个里最久未用的一个
// property: answersLikeTheModelWithManyKeys
// calls: 15
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class MyLruCache<K, V> implements LruCache<K, V> {

    private static final int SAMPLES = 5;

    private final int capacity;
    private final Map<K, Entry<V>> entries = new HashMap<>();
    private final List<K> keys = new ArrayList<>();
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
        entry.lastUse = now++;
        return entry.value;
    }

    @Override
    public void put(K key, V value) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            entry = new Entry<>();
            entry.place = entries.size() == capacity ? evict() : keys.size();
            if (entry.place == keys.size()) {
                keys.add(key);
            } else {
                keys.set(entry.place, key);
            }
            entries.put(key, entry);
        }
        entry.value = value;
        entry.lastUse = now++;
    }

    @Override
    public int size() {
        return entries.size();
    }

    private int evict() {
        K oldest = keys.getFirst();
        for (K key : keys.subList(0, Math.min(SAMPLES, keys.size()))) {
            if (entries.get(key).lastUse < entries.get(oldest).lastUse) {
                oldest = key;
            }
        }
        return entries.remove(oldest).place;
    }

    private static final class Entry<V> {

        V value;
        long lastUse;
        int place;
    }
}
