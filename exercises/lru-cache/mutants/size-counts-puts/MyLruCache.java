// en: the count also grows when a value is replaced
// zh: 替换已有的值时，计数也加一
// property: answersLikeTheModel
// calls: 3
import java.util.HashMap;
import java.util.Map;

public final class MyLruCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, Node<K, V>> nodes = new HashMap<>();
    private final Node<K, V> front = new Node<>(null, null);
    private final Node<K, V> back = new Node<>(null, null);
    private int count;

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
        unlink(node);
        linkAtFront(node);
        return node.value;
    }

    @Override
    public void put(K key, V value) {
        count++;
        Node<K, V> node = nodes.get(key);
        if (node != null) {
            node.value = value;
            unlink(node);
            linkAtFront(node);
            return;
        }
        if (nodes.size() == capacity) {
            Node<K, V> victim = back.previous;
            unlink(victim);
            nodes.remove(victim.key);
            count--;
        }
        node = new Node<>(key, value);
        nodes.put(key, node);
        linkAtFront(node);
    }

    @Override
    public int size() {
        return count;
    }

    private void unlink(Node<K, V> node) {
        node.previous.next = node.next;
        node.next.previous = node.previous;
    }

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
