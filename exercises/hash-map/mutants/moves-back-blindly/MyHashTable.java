// en: a removal moves the entries behind it back by one, even those that are at home
// zh: 删除之后把后面的条目一律往前挪一格，连本来就在自己位置上的也挪
// property: answersLikeAHashMap
// calls: 7
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
            int next = slot + 1 & keys.length - 1;
            while (keys[next] != null) {
                keys[slot] = keys[next];
                values[slot] = values[next];
                slot = next;
                next = next + 1 & keys.length - 1;
            }
            keys[slot] = null;
            values[slot] = null;
            taken--;
            size--;
        }
        return old;
    }

    @Override
    public int size() {
        return size;
    }

    private int find(Object key) {
        for (int slot = home(key); keys[slot] != null; slot = slot + 1 & keys.length - 1) {
            if (keys[slot].equals(key)) {
                return slot;
            }
        }
        return -1;
    }

    private void insert(Object key, Object value) {
        int slot = home(key);
        while (keys[slot] != null) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        values[slot] = value;
        taken++;
    }

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

    private int home(Object key) {
        return key.hashCode() * 0x9e3779b9 >>> Integer.numberOfLeadingZeros(keys.length) + 1;
    }

    @SuppressWarnings("unchecked") // only put writes values
    private V value(int slot) {
        return slot < 0 ? null : (V) values[slot];
    }
}
