// en: a full cache keeps what it has and drops the new entry
// zh: 缓存满时保留旧条目，丢掉新条目
// property: answersLikeTheModel
// calls: 3
import java.util.HashMap;
import java.util.Map;

public final class MyLruCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, V> entries = new HashMap<>();

    public MyLruCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        this.capacity = capacity;
    }

    @Override
    public V get(K key) {
        return entries.get(key);
    }

    @Override
    public void put(K key, V value) {
        if (entries.size() < capacity || entries.containsKey(key)) {
            entries.put(key, value);
        }
    }

    @Override
    public int size() {
        return entries.size();
    }
}
