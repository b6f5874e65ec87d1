import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// No lists: a binary search tree in which each node also has a random priority and none is above its parent's, a
/// treap. Sizes of subtrees take the place of spans.
///
/// Three operations do everything: `takeFirst` and `dropFirst` cut a tree in two, `merge` joins two of which one lies
/// wholly before the other.
public final class MyZSet<M extends Comparable<M>> implements ZSet<M> {

    private final Random random;
    private final Map<M, Double> scores = new HashMap<>();
    private Node<M> root;

    public MyZSet(long seed) {
        random = new Random(seed);
    }

    @Override
    public boolean add(M member, double score) {
        boolean isNew = !remove(member);
        scores.put(member, score);
        int place = countBefore(member, score);
        Node<M> back = dropFirst(root, place);
        root = merge(merge(takeFirst(root, place), new Node<>(member, score, random.nextInt())), back);
        return isNew;
    }

    @Override
    public boolean remove(M member) {
        int rank = rank(member);
        if (rank < 0) {
            return false;
        }
        scores.remove(member);
        Node<M> back = dropFirst(root, rank + 1);
        root = merge(takeFirst(root, rank), back);
        return true;
    }

    @Override
    public Double score(M member) {
        return scores.get(member);
    }

    @Override
    public int rank(M member) {
        Double score = scores.get(member);
        return score == null ? -1 : countBefore(member, score);
    }

    @Override
    public List<M> range(int start, int stop) {
        int first = Math.max(start < 0 ? start + size() : start, 0);
        int last = Math.min(stop < 0 ? stop + size() : stop, size() - 1);
        List<M> members = new ArrayList<>();
        collect(root, first, last, members);
        return members;
    }

    @Override
    public int size() {
        return scores.size();
    }

    private int countBefore(M member, double score) {
        int count = 0;
        Node<M> node = root;
        while (node != null) {
            if (node.score < score || node.score == score && node.member.compareTo(member) < 0) {
                count += size(node.left) + 1;
                node = node.right;
            } else {
                node = node.left;
            }
        }
        return count;
    }

    // Ranks are counted within the subtree of `node`.
    private static <M> void collect(Node<M> node, int first, int last, List<M> members) {
        if (node == null || first > last) {
            return;
        }
        int own = size(node.left);
        if (first < own) {
            collect(node.left, first, Math.min(last, own - 1), members);
        }
        if (first <= own && own <= last) {
            members.add(node.member);
        }
        if (last > own) {
            collect(node.right, Math.max(first - own - 1, 0), last - own - 1, members);
        }
    }

    // Both copy the nodes on the way, so the two halves of one tree can be taken one after the other.
    private static <M> Node<M> takeFirst(Node<M> node, int count) {
        if (node == null || count == 0) {
            return null;
        }
        int left = size(node.left);
        return count <= left
                ? takeFirst(node.left, count)
                : node.with(node.left, takeFirst(node.right, count - left - 1));
    }

    private static <M> Node<M> dropFirst(Node<M> node, int count) {
        if (node == null || count == 0) {
            return node;
        }
        int left = size(node.left);
        return count <= left
                ? node.with(dropFirst(node.left, count), node.right)
                : dropFirst(node.right, count - left - 1);
    }

    private static <M> Node<M> merge(Node<M> front, Node<M> back) {
        if (front == null || back == null) {
            return front == null ? back : front;
        }
        return front.priority >= back.priority
                ? front.with(front.left, merge(front.right, back))
                : back.with(merge(front, back.left), back.right);
    }

    private static int size(Node<?> node) {
        return node == null ? 0 : node.size;
    }

    private static final class Node<M> {

        final M member;
        final double score;
        final int priority;
        private Node<M> left;
        private Node<M> right;
        private int size = 1;

        Node(M member, double score, int priority) {
            this.member = member;
            this.score = score;
            this.priority = priority;
        }

        Node<M> with(Node<M> newLeft, Node<M> newRight) {
            Node<M> copy = new Node<>(member, score, priority);
            copy.left = newLeft;
            copy.right = newRight;
            copy.size = size(newLeft) + 1 + size(newRight);
            return copy;
        }
    }
}
