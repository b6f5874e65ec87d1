import java.util.HashMap;
import java.util.Map;

/// Two structures over the same nodes: a hash map finds the node of a key, and a doubly linked list keeps the nodes in
/// the order of their last use. Each does in constant time what the other cannot.
///
/// Three rules hold between any two calls:
///
/// 1. the map and the list hold the same nodes;
/// 2. the list runs from the most recently used entry, at the front, to the least recently used one, at the back;
/// 3. there are at most `capacity` nodes.
///
/// To check a method, check that it leaves the three as it found them.
public final class MyLruCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, Node<K, V>> nodes = new HashMap<>();

    // The ends of the list are two nodes that hold no entry. Thanks to them each entry always has a neighbour on both
    // sides, so linking and unlinking need no case for an empty list, for the first entry or for the last.
    private final Node<K, V> front = new Node<>(null, null);
    private final Node<K, V> back = new Node<>(null, null);

    public MyLruCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        this.capacity = capacity;
        front.next = back;
        back.previous = front;
    }

    @Override
    public V get(K key) {
        Node<K, V> node = nodes.get(key);
        if (node == null) {
            return null;
        }
        moveToFront(node);
        return node.value;
    }

    @Override
    public void put(K key, V value) {
        // Is the key there already? This comes before any thought of room: replacing a value needs none.
        Node<K, V> node = nodes.get(key);
        if (node != null) {
            node.value = value;
            moveToFront(node);
            return;
        }
        if (nodes.size() == capacity) {
            evictLeastRecentlyUsed();
        }
        Node<K, V> added = new Node<>(key, value);
        nodes.put(key, added);
        linkAtFront(added);
    }

    @Override
    public int size() {
        return nodes.size();
    }

    // The cache is full when this is called and its capacity is at least 1, so the node before `back` is an entry.
    private void evictLeastRecentlyUsed() {
        Node<K, V> victim = back.previous;
        unlink(victim);
        // Found from the list's side, the victim must leave the map too: that is why a node knows its key.
        nodes.remove(victim.key);
    }

    private void moveToFront(Node<K, V> node) {
        unlink(node);
        linkAtFront(node);
    }

    // The neighbours shake hands across the node. The node's own two links go stale, which harms nobody: either
    // linkAtFront overwrites them next, or nothing leads to the node any more.
    private void unlink(Node<K, V> node) {
        node.previous.next = node.next;
        node.next.previous = node.previous;
    }

    // First the node takes hold of its new neighbours, then they of it. `front.next` is written last: until then it is
    // the only way to the node that has been first so far.
    private void linkAtFront(Node<K, V> node) {
        node.previous = front;
        node.next = front.next;
        front.next.previous = node;
        front.next = node;
    }

    private static final class Node<K, V> {

        final K key;
        V value;
        Node<K, V> previous;
        Node<K, V> next;

        Node(K key, V value) {
            this.key = key;
            this.value = value;
        }
    }
}
