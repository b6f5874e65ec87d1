// en: the evicted key leaves the order of use but stays in the map
// zh: 被淘汰的键离开了使用顺序，却还留在映射里
// property: neverHoldsMoreThanItsCapacity
// calls: 3
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

public final class MyLruCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, V> values = new HashMap<>();
    private final Set<K> order = new LinkedHashSet<>(); // least recently used first

    public MyLruCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        this.capacity = capacity;
    }

    @Override
    public V get(K key) {
        V value = values.get(key);
        if (value != null) {
            use(key);
        }
        return value;
    }

    @Override
    public void put(K key, V value) {
        values.put(key, value);
        use(key);
        if (order.size() > capacity) {
            order.remove(order.iterator().next());
        }
    }

    @Override
    public int size() {
        return values.size();
    }

    private void use(K key) {
        order.remove(key);
        order.add(key);
    }
}
