/// Open addressing without tombstones. A newcomer that has walked further than the one it meets takes its slot and
/// sends it on ("Robin Hood": the rich give to the poor), so a search may end as soon as it meets somebody nearer to
/// home than itself. A removal moves the entries behind it back by one, until one is at home.
public final class MyHashTable<K, V> implements HashTable<K, V> {

    private record Entry<K, V>(K key, V value, int hash) {}

    private Object[] slots = new Object[8];
    private int size;

    @Override
    public V get(K key) {
        int slot = find(key);
        return slot < 0 ? null : entry(slot).value();
    }

    @Override
    public V put(K key, V value) {
        int slot = find(key);
        if (slot >= 0) {
            V old = entry(slot).value();
            slots[slot] = new Entry<>(key, value, entry(slot).hash());
            return old;
        }
        if (4 * (size + 1) > 3 * slots.length) {
            Object[] old = slots;
            slots = new Object[2 * old.length];
            for (Object each : old) {
                insert((Entry<?, ?>) each);
            }
        }
        insert(new Entry<>(key, value, hash(key)));
        size++;
        return null;
    }

    @Override
    public V remove(K key) {
        int slot = find(key);
        if (slot < 0) {
            return null;
        }
        V old = entry(slot).value();
        size--;
        int next = next(slot);
        while (slots[next] != null && distance(next) > 0) {
            slots[slot] = slots[next];
            slot = next;
            next = next(next);
        }
        slots[slot] = null;
        return old;
    }

    @Override
    public int size() {
        return size;
    }

    private int find(K key) {
        int hash = hash(key);
        int slot = home(hash);
        for (int walked = 0; slots[slot] != null && walked <= distance(slot); walked++) {
            if (entry(slot).hash() == hash && entry(slot).key().equals(key)) {
                return slot;
            }
            slot = next(slot);
        }
        return -1;
    }

    private void insert(Entry<?, ?> entry) {
        Entry<?, ?> homeless = entry;
        if (homeless == null) {
            return;
        }
        int slot = home(homeless.hash());
        for (int walked = 0; slots[slot] != null; walked++) {
            if (distance(slot) < walked) {
                Entry<?, ?> rich = entry(slot);
                walked = distance(slot);
                slots[slot] = homeless;
                homeless = rich;
            }
            slot = next(slot);
        }
        slots[slot] = homeless;
    }

    // How far the entry in this slot lies from its home.
    private int distance(int slot) {
        return slot - home(entry(slot).hash()) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    private int home(int hash) {
        return hash & slots.length - 1;
    }

    private static int hash(Object key) {
        int code = key.hashCode() * 0x9e3779b9;
        return code ^ code >>> 16;
    }

    @SuppressWarnings("unchecked") // slots holds nothing else
    private Entry<K, V> entry(int slot) {
        return (Entry<K, V>) slots[slot];
    }
}
