// en: replacing a value does not count as a use
// zh: 替换已有的值不算一次使用
// property: answersLikeTheModel
// calls: 5
import java.util.LinkedHashMap;
import java.util.Map;

public final class MyLruCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, V> entries = new LinkedHashMap<>();

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
        if (!entries.containsKey(key) && entries.size() == capacity) {
            entries.remove(entries.keySet().iterator().next());
        }
        entries.put(key, value);
    }

    @Override
    public int size() {
        return entries.size();
    }
}
