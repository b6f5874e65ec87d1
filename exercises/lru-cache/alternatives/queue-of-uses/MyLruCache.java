import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

/// No list to repair: each use is written at the end of a queue with a number of its own, and nothing is ever moved.
///
/// An entry remembers the number of its last use, so an earlier use of it that is still in the queue can be told by
/// its number: it is stale. Eviction drops stale uses from the head of the queue until it meets one that is not; that
/// one is the least recently used entry. Each use is written once and dropped once, so a call costs constant time on
/// average over many calls, though a single one may have to drop many.
public final class MyLruCache<K, V> implements LruCache<K, V> {

    private static final int USES_PER_ENTRY = 2; // the queue is tidied when it is longer than this times the entries

    private final int capacity;
    private final Map<K, Entry<V>> entries = new HashMap<>();
    private final ArrayDeque<Use<K>> uses = new ArrayDeque<>(); // the earliest use first
    private long lastNumber;

    public MyLruCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        this.capacity = capacity;
    }

    @Override
    public V get(K key) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        use(key, entry);
        return entry.value;
    }

    @Override
    public void put(K key, V value) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            if (entries.size() == capacity) {
                evictLeastRecentlyUsed();
            }
            entry = new Entry<>();
            entries.put(key, entry);
        }
        entry.value = value;
        use(key, entry);
    }

    @Override
    public int size() {
        return entries.size();
    }

    private void use(K key, Entry<V> entry) {
        lastNumber++;
        entry.lastUse = lastNumber;
        uses.addLast(new Use<>(key, lastNumber));
        // Reads alone never evict, so without this a cache that is only read would grow without bound. More than half
        // of the uses are stale here, so they pay for the walk over the others.
        if (uses.size() > USES_PER_ENTRY * entries.size()) {
            uses.removeIf(this::isStale);
        }
    }

    // The last use of each entry is in the queue and is not stale, so the loop ends before the queue does.
    private void evictLeastRecentlyUsed() {
        Use<K> earliest = uses.removeFirst();
        while (isStale(earliest)) {
            earliest = uses.removeFirst();
        }
        entries.remove(earliest.key());
    }

    private boolean isStale(Use<K> use) {
        Entry<V> entry = entries.get(use.key());
        return entry == null || entry.lastUse != use.number();
    }

    private record Use<K>(K key, long number) {}

    private static final class Entry<V> {

        V value;
        long lastUse;
    }
}
