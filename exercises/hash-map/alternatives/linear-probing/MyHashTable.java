/// Open addressing: the entries lie in the array itself. A key whose slot is taken goes to the next free one.
///
/// The rule: between the slot that a key's hash names and the slot where the key lies, no slot is free. So a search may
/// end at a free slot. A removal would break the rule, and therefore leaves a *tombstone*, which counts as taken for
/// searches and for the load, until the table is made anew.
public final class MyHashTable<K, V> implements HashTable<K, V> {

    private static final int SLOTS_FIRST = 8;
    private static final Object TOMBSTONE = new Object();

    private Object[] keys = new Object[SLOTS_FIRST];
    private Object[] values = new Object[SLOTS_FIRST];
    private int taken; // slots that are not free: entries and tombstones
    private int size;

    @Override
    public V get(K key) {
        return value(find(key));
    }

    @Override
    public V put(K key, V value) {
        int slot = find(key);
        if (slot >= 0) {
            V old = value(slot);
            values[slot] = value;
            return old;
        }
        // At least half of the slots stay free, tombstones counted: no search is long, and each one ends.
        if (2 * (taken + 1) > keys.length) {
            rebuild();
        }
        insert(key, value);
        size++;
        return null;
    }

    @Override
    public V remove(K key) {
        int slot = find(key);
        V old = value(slot);
        if (slot >= 0) {
            keys[slot] = TOMBSTONE;
            values[slot] = null;
            size--;
        }
        return old;
    }

    @Override
    public int size() {
        return size;
    }

    // Where the key lies, or -1. Tombstones are walked over: the key may lie behind them.
    private int find(Object key) {
        for (int slot = home(key); keys[slot] != null; slot = slot + 1 & keys.length - 1) {
            if (keys[slot].equals(key)) {
                return slot;
            }
        }
        return -1;
    }

    // The key is not there, so the first free slot is right.
    private void insert(Object key, Object value) {
        int slot = home(key);
        while (keys[slot] != null) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        values[slot] = value;
        taken++;
    }

    // Leaves the tombstones behind. The size decides the room: a table full of tombstones need not grow.
    private void rebuild() {
        Object[] oldKeys = keys;
        Object[] oldValues = values;
        int slots = SLOTS_FIRST;
        while (slots < 4 * (size + 1)) {
            slots *= 2;
        }
        keys = new Object[slots];
        values = new Object[slots];
        taken = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null && oldKeys[i] != TOMBSTONE) {
                insert(oldKeys[i], oldValues[i]);
            }
        }
    }

    // Multiplying by an odd number near 2^32 / 1.618 and taking the high bits spreads neighbours and multiples alike.
    private int home(Object key) {
        return key.hashCode() * 0x9e3779b9 >>> Integer.numberOfLeadingZeros(keys.length) + 1;
    }

    @SuppressWarnings("unchecked") // only put writes values
    private V value(int slot) {
        return slot < 0 ? null : (V) values[slot];
    }
}
