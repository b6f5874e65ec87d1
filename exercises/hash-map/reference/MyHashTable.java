/// Separate chaining: an array of buckets, each a linked list of the entries whose hash leads there.
///
/// Three rules hold between any two calls:
///
/// 1. an entry is in the bucket that its hash names, and nowhere else;
/// 2. no key is in two entries;
/// 3. there are at most three entries for every four buckets.
///
/// The first makes a search look into one bucket only, the third makes that bucket short, if hash codes are spread.
public final class MyHashTable<K, V> implements HashTable<K, V> {

    private static final int BUCKETS_FIRST = 16; // a power of two, and so are all later numbers
    private static final double LOAD_MAX = 0.75; // entries for each bucket

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
        // The whole bucket is searched before anything is added: the key may be its last.
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
        int index = index(hash); // after growing: it depends on the number of buckets
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
                if (before == null) {
                    buckets[index] = entry.next;
                } else {
                    before.next = entry.next;
                }
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

    // Twice as many buckets, so that each entry is moved a constant number of times on average.
    private void grow() {
        Entry<K, V>[] old = buckets;
        buckets = newBuckets(2 * old.length);
        for (Entry<K, V> first : old) {
            Entry<K, V> entry = first;
            while (entry != null) {
                Entry<K, V> next = entry.next; // linking the entry elsewhere overwrites it
                int index = index(entry.hash);
                entry.next = buckets[index];
                buckets[index] = entry;
                entry = next;
            }
        }
    }

    // The mask takes the low bits, so the high ones are mixed into them.
    private static int spread(Object key) {
        int code = key.hashCode();
        return code ^ code >>> 16;
    }

    // Never negative, whatever the hash.
    private int index(int hash) {
        return hash & buckets.length - 1;
    }

    @SuppressWarnings("unchecked") // only entries of these types are put in
    private static <K, V> Entry<K, V>[] newBuckets(int count) {
        return (Entry<K, V>[]) new Entry<?, ?>[count];
    }

    private static final class Entry<K, V> {

        final int hash; // kept for growing, and to tell most other keys without asking equals
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
