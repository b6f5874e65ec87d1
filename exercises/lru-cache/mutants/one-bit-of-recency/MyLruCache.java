// en: remembers that an entry was used, not when: the clock algorithm in place of LRU
// zh: 只记“用过没有”，不记“何时用过”：这是 CLOCK 算法，不是 LRU
// property: answersLikeTheModel
// calls: 5
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

public final class MyLruCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, Entry<K, V>> entries = new HashMap<>();
    private final ArrayDeque<Entry<K, V>> queue = new ArrayDeque<>();

    public MyLruCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        this.capacity = capacity;
    }

    @Override
    public V get(K key) {
        Entry<K, V> entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        entry.used = true;
        return entry.value;
    }

    @Override
    public void put(K key, V value) {
        Entry<K, V> entry = entries.get(key);
        if (entry != null) {
            entry.value = value;
            entry.used = true;
            return;
        }
        if (entries.size() == capacity) {
            evict();
        }
        entry = new Entry<>(key, value);
        entries.put(key, entry);
        queue.addLast(entry);
    }

    @Override
    public int size() {
        return entries.size();
    }

    private void evict() {
        Entry<K, V> oldest = queue.removeFirst();
        while (oldest.used) {
            oldest.used = false;
            queue.addLast(oldest);
            oldest = queue.removeFirst();
        }
        entries.remove(oldest.key);
    }

    private static final class Entry<K, V> {

        final K key;
        V value;
        boolean used;

        Entry(K key, V value) {
            this.key = key;
            this.value = value;
        }
    }
}
