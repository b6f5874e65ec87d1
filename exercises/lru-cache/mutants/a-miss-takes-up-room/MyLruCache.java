// en: a key that is looked for and not found takes up room
// zh: 查不到的键也占了一个位置
// property: answersLikeTheModel
// calls: 2
import java.util.HashMap;
import java.util.Map;

public final class MyLruCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, Node<K, V>> nodes = new HashMap<>();
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
        if (!nodes.containsKey(key)) {
            put(key, null);
        }
        Node<K, V> node = nodes.get(key);
        unlink(node);
        linkAtFront(node);
        return node.value;
    }

    @Override
    public void put(K key, V value) {
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
        }
        node = new Node<>(key, value);
        nodes.put(key, node);
        linkAtFront(node);
    }

    @Override
    public int size() {
        return nodes.size();
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
