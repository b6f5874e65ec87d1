// en: counts only entries for the load, so tombstones fill the table and searches walk over all of them
// zh: 计算负载时只算条目，墓碑渐渐占满全表，查找要走过所有墓碑
// property: costsTheSameHoweverManyKeysThereAre
// grows: n
public final class MyHashTable<K, V> implements HashTable<K, V> {

    private static final int SLOTS_FIRST = 8;
    private static final Object TOMBSTONE = new Object();

    private Object[] keys = new Object[SLOTS_FIRST];
    private Object[] values = new Object[SLOTS_FIRST];
    private int taken;
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
        if (4 * (size + 1) > 3 * keys.length) {
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

    private int find(Object key) {
        int slot = home(key);
        for (int i = 0; i < keys.length && keys[slot] != null; i++) {
            if (keys[slot].equals(key)) {
                return slot;
            }
            slot = slot + 1 & keys.length - 1;
        }
        return -1;
    }

    private void insert(Object key, Object value) {
        int slot = home(key);
        while (keys[slot] != null && keys[slot] != TOMBSTONE) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        values[slot] = value;
        taken++;
    }

    private void rebuild() {
        Object[] oldKeys = keys;
        Object[] oldValues = values;
        keys = new Object[2 * oldKeys.length];
        values = new Object[2 * oldKeys.length];
        taken = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null && oldKeys[i] != TOMBSTONE) {
                insert(oldKeys[i], oldValues[i]);
            }
        }
    }

    private int home(Object key) {
        return key.hashCode() * 0x9e3779b9 >>> Integer.numberOfLeadingZeros(keys.length) + 1;
    }

    @SuppressWarnings("unchecked") // only put writes values
    private V value(int slot) {
        return slot < 0 ? null : (V) values[slot];
    }
}
