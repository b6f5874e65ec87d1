// en: has a hash table of its own in which a key replaces another one that falls into the same bucket
// zh: 自己写的哈希表里，落进同一个桶的键会顶掉原来的键
// property: answersLikeTheModelWithManyKeys
// calls: 3
public final class MyLruCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Node<K, V>[] table;
    private final Node<K, V> ends = new Node<>(null, null);
    private int size;

    @SuppressWarnings("unchecked")
    public MyLruCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        this.capacity = capacity;
        table = (Node<K, V>[]) new Node<?, ?>[2 * capacity];
        ends.previous = ends;
        ends.next = ends;
    }

    @Override
    public V get(K key) {
        Node<K, V> node = find(key);
        if (node == null) {
            return null;
        }
        unlink(node);
        linkAtFront(node);
        return node.value;
    }

    @Override
    public void put(K key, V value) {
        Node<K, V> node = find(key);
        if (node != null) {
            node.value = value;
            unlink(node);
            linkAtFront(node);
            return;
        }
        if (size == capacity) {
            Node<K, V> victim = ends.previous;
            unlink(victim);
            forget(victim);
            size--;
        }
        Node<K, V> added = new Node<>(key, value);
        table[bucket(key)] = added;
        linkAtFront(added);
        size++;
    }

    @Override
    public int size() {
        return size;
    }

    private int bucket(K key) {
        return Math.floorMod(key.hashCode(), table.length);
    }

    private Node<K, V> find(K key) {
        Node<K, V> node = table[bucket(key)];
        while (node != null && !node.key.equals(key)) {
            node = node.nextInBucket;
        }
        return node;
    }

    private void forget(Node<K, V> node) {
        int bucket = bucket(node.key);
        if (table[bucket] == node) {
            table[bucket] = node.nextInBucket;
            return;
        }
    }

    private static <K, V> void unlink(Node<K, V> node) {
        node.previous.next = node.next;
        node.next.previous = node.previous;
    }

    private void linkAtFront(Node<K, V> node) {
        node.previous = ends;
        node.next = ends.next;
        ends.next.previous = node;
        ends.next = node;
    }

    private static final class Node<K, V> {

        final K key;
        V value;
        Node<K, V> previous;
        Node<K, V> next;
        Node<K, V> nextInBucket;

        Node(K key, V value) {
            this.key = key;
            this.value = value;
        }
    }
}
