import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;

/// A complete tree of linked nodes. The binary digits of a node's number, counted from 1, are the way to it from the
/// root: after the leading 1, a 0 goes left and a 1 goes right. Items are swapped, nodes never move.
public final class MyBinaryHeap<T> implements BinaryHeap<T> {

    private final Comparator<T> order;
    private Node<T> root;
    private int size;

    public MyBinaryHeap(String order) {
        this.order = Orders.named(order);
    }

    @Override
    public void push(T item) {
        Node<T> node = append(item);
        while (node.parent != null && order.compare(node.item, node.parent.item) < 0) {
            swap(node, node.parent);
            node = node.parent;
        }
    }

    @Override
    public T peek() {
        return root == null ? null : root.item;
    }

    @Override
    public T pop() {
        if (root == null) {
            return null;
        }
        T first = root.item;
        Node<T> last = node(size);
        root.item = last.item;
        size--;
        if (last.parent == null) {
            root = null;
            return first;
        }
        if (last.parent.right == last) {
            last.parent.right = null;
        } else {
            last.parent.left = null;
        }
        siftDown(root);
        return first;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void heapify(List<T> items) {
        root = null;
        size = 0;
        List<Node<T>> nodes = new ArrayList<>(items.size());
        for (T item : items) {
            Node<T> parent = nodes.isEmpty() ? null : nodes.get((nodes.size() - 1) / 2);
            nodes.add(link(item, parent));
        }
        for (Node<T> node : nodes.reversed()) {
            siftDown(node);
        }
    }

    @Override
    public List<T> toList() {
        List<T> items = new ArrayList<>(size);
        Queue<Node<T>> level = new ArrayDeque<>();
        if (root != null) {
            level.add(root);
        }
        while (!level.isEmpty()) {
            Node<T> node = level.remove();
            items.add(node.item);
            if (node.left != null) {
                level.add(node.left);
            }
            if (node.right != null) {
                level.add(node.right);
            }
        }
        return items;
    }

    private Node<T> append(T item) {
        return link(item, node((size + 1) / 2));
    }

    private Node<T> link(T item, Node<T> parent) {
        Node<T> node = new Node<>(item, parent);
        size++;
        if (parent == null) {
            root = node;
        } else if (parent.left == null) {
            parent.left = node;
        } else {
            parent.right = node;
        }
        return node;
    }

    // The node of this number, or null for number 0.
    private Node<T> node(int number) {
        if (number == 0) {
            return null;
        }
        Node<T> node = root;
        for (int bit = Integer.highestOneBit(number) >> 1; bit > 0; bit >>= 1) {
            node = (number & bit) == 0 ? node.left : node.right;
        }
        return node;
    }

    private void siftDown(Node<T> node) {
        while (true) {
            Node<T> first = node;
            if (node.left != null && order.compare(node.left.item, first.item) < 0) {
                first = node.left;
            }
            if (node.right != null && order.compare(node.right.item, first.item) < 0) {
                first = node.right;
            }
            if (first == node) {
                return;
            }
            swap(node, first);
            node = first;
        }
    }

    private static <T> void swap(Node<T> one, Node<T> other) {
        T item = one.item;
        one.item = other.item;
        other.item = item;
    }

    private static final class Node<T> {

        final Node<T> parent;
        T item;
        Node<T> left;
        Node<T> right;

        Node(T item, Node<T> parent) {
            this.item = item;
            this.parent = parent;
        }
    }
}
