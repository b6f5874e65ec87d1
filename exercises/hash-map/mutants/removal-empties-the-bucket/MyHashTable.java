// en: removing a key empties its whole bucket
// zh: 删除一个键时清空了整个桶
// property: answersLikeAHashMap
// calls: 4
public final class MyHashTable<K, V> implements HashTable<K, V> {

    private static final int BUCKETS_FIRST = 16;
    private static final double LOAD_MAX = 0.75;

    private Entry<K, V>[] buckets = newBuckets(BUCKETS_FIRST);
    private int size;

    @Override
    public V get(K key) {
        int hash = spread(key);
        for (Entry<K, V> entry = buckets[index(hash)]; entry != null; entry = entry.next) {
            if (entry.holds(hash, key)) {
                return entry.value;
            }
        }
        return null;
    }

    @Override
    public V put(K key, V value) {
        int hash = spread(key);
        for (Entry<K, V> entry = buckets[index(hash)]; entry != null; entry = entry.next) {
            if (entry.holds(hash, key)) {
                V old = entry.value;
                entry.value = value;
                return old;
            }
        }
        if (size + 1 > LOAD_MAX * buckets.length) {
            grow();
        }
        int index = index(hash);
        buckets[index] = new Entry<>(hash, key, value, buckets[index]);
        size++;
        return null;
    }

    @Override
    public V remove(K key) {
        int hash = spread(key);
        int index = index(hash);
        Entry<K, V> before = null;
        for (Entry<K, V> entry = buckets[index]; entry != null; entry = entry.next) {
            if (entry.holds(hash, key)) {
                buckets[index] = null;
                size--;
                return entry.value;
            }
            before = entry;
        }
        return null;
    }

    @Override
    public int size() {
        return size;
    }

    private void grow() {
        Entry<K, V>[] old = buckets;
        buckets = newBuckets(2 * old.length);
        for (Entry<K, V> first : old) {
            Entry<K, V> entry = first;
            while (entry != null) {
                Entry<K, V> next = entry.next;
                int index = index(entry.hash);
                entry.next = buckets[index];
                buckets[index] = entry;
                entry = next;
            }
        }
    }

    private static int spread(Object key) {
        int code = key.hashCode();
        return code ^ code >>> 16;
    }

    private int index(int hash) {
        return hash & buckets.length - 1;
    }

    @SuppressWarnings("unchecked") // only entries of these types are put in
    private static <K, V> Entry<K, V>[] newBuckets(int count) {
        return (Entry<K, V>[]) new Entry<?, ?>[count];
    }

    private static final class Entry<K, V> {

        final int hash;
        final K key;
        V value;
        Entry<K, V> next;

        Entry(int hash, K key, V value, Entry<K, V> next) {
            this.hash = hash;
            this.key = key;
            this.value = value;
            this.next = next;
        }

        boolean holds(int otherHash, Object other) {
            return hash == otherHash && key.equals(other);
        }
    }
}
