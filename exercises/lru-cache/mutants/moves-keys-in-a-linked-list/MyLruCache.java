// en: keeps the order of use in a LinkedList, whose remove(Object) walks from the front until it finds the key
// zh: 用 LinkedList 保存使用次序，而它的 remove(Object) 要从表头一个一个找到这个键
// property: costsTheSameHoweverManyEntriesThereAre
// grows: n
import java.util.HashMap;
import java.util.LinkedList;
import java.util.Map;

public final class MyLruCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, V> values = new HashMap<>();
    private final LinkedList<K> byUse = new LinkedList<>();

    public MyLruCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        this.capacity = capacity;
    }

    @Override
    public V get(K key) {
        if (values.containsKey(key)) {
            use(key);
        }
        return values.get(key);
    }

    @Override
    public void put(K key, V value) {
        if (values.containsKey(key)) {
            use(key);
        } else {
            if (values.size() == capacity) {
                values.remove(byUse.removeLast());
            }
            byUse.addFirst(key);
        }
        values.put(key, value);
    }

    @Override
    public int size() {
        return values.size();
    }

    private void use(K key) {
        byUse.remove(key);
        byUse.addFirst(key);
    }
}
