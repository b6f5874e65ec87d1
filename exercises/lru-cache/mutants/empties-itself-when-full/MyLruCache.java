// en: a full cache throws out every entry to make room for one
// zh: 缓存满时清空全部条目，只为腾出一个位置
// property: aLargerCacheNeverMissesMore
// calls: 5
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
        if (!entries.containsKey(key) && entries.size() == capacity) {
            entries.clear();
        }
        entries.put(key, value);
    }

    @Override
    public int size() {
        return entries.size();
    }
}
