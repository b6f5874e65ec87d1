// en: takes the first key that a HashMap lists for the oldest one
// zh: 把 HashMap 遍历到的第一个键当成最旧的键
// property: answersLikeTheModel
// calls: 4
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
        V value = entries.remove(key);
        if (value != null) {
            entries.put(key, value);
        }
        return value;
    }

    @Override
    public void put(K key, V value) {
        entries.remove(key);
        if (entries.size() == capacity) {
            K oldest = entries.keySet().iterator().next();
            entries.remove(oldest);
        }
        entries.put(key, value);
    }

    @Override
    public int size() {
        return entries.size();
    }
}
