// en: writes uses into a queue, and when the queue is long makes it anew from the hash map, in the map's order
// zh: 把每次使用记进队列，队列太长时按哈希表里的次序重建，丢了使用的先后
// property: usesOfOneKeyLeaveTheOthersInOrder
// calls: 85
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

public final class MyLruCache<K, V> implements LruCache<K, V> {

    private static final int USES_PER_ENTRY = 16;

    private final int capacity;
    private final Map<K, Entry<V>> entries = new HashMap<>();
    private final ArrayDeque<Use<K>> uses = new ArrayDeque<>(); // the earliest use first
    private long lastNumber;

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
        use(key, entry);
        return entry.value;
    }

    @Override
    public void put(K key, V value) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            if (entries.size() == capacity) {
                evictLeastRecentlyUsed();
            }
            entry = new Entry<>();
            entries.put(key, entry);
        }
        entry.value = value;
        use(key, entry);
    }

    @Override
    public int size() {
        return entries.size();
    }

    private void use(K key, Entry<V> entry) {
        lastNumber++;
        entry.lastUse = lastNumber;
        uses.addLast(new Use<>(key, lastNumber));
        if (uses.size() > USES_PER_ENTRY * entries.size()) {
            uses.clear();
            entries.forEach((held, its) -> uses.addLast(new Use<>(held, its.lastUse)));
        }
    }

    private void evictLeastRecentlyUsed() {
        Use<K> earliest = uses.removeFirst();
        while (isStale(earliest)) {
            earliest = uses.removeFirst();
        }
        entries.remove(earliest.key());
    }

    private boolean isStale(Use<K> use) {
        Entry<V> entry = entries.get(use.key());
        return entry == null || entry.lastUse != use.number();
    }

    private record Use<K>(K key, long number) {}

    private static final class Entry<V> {

        V value;
        long lastUse;
    }
}
