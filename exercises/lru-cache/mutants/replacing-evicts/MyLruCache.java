// en: a full cache evicts before it looks whether the key is there already
// zh: 缓存满时先淘汰，之后才看键是否已经存在
// property: answersLikeTheModel
// calls: 4
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
        if (entries.size() >= capacity) {
            K eldest = entries.keySet().iterator().next();
            entries.remove(eldest);
        }
        entries.remove(key);
        entries.put(key, value);
    }

    @Override
    public int size() {
        return entries.size();
    }
}
