// en: looks for room after it has added, but with "at least": it holds one entry too few
// zh: 添加之后检查容量，却写成“大于等于”：会少存一个条目
// property: answersLikeTheModel
// calls: 2
import java.util.LinkedHashMap;
import java.util.Map;

public final class MyLruCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, V> entries = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() >= MyLruCache.this.capacity;
        }
    };

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
        entries.put(key, value);
    }

    @Override
    public int size() {
        return entries.size();
    }
}
