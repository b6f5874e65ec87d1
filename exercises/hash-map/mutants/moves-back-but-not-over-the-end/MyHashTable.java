// en: a removal moves entries back by comparing slots as numbers, which is wrong where a run goes on at the beginning
// zh: 删除后往回挪时按槽号大小比较，在绕过表尾的地方就错了
// property: aRemovalHidesNoOtherKey
// calls: 6
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
            taken--;
            size--;
            int hole = slot;
            for (int next = hole + 1 & keys.length - 1; keys[next] != null; next = next + 1 & keys.length - 1) {
                if (home(keys[next]) <= hole) {
                    keys[hole] = keys[next];
                    values[hole] = values[next];
                    hole = next;
                }
            }
            keys[hole] = null;
            values[hole] = null;
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
