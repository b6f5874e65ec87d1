// en: leaves members of equal score in the order in which they came
// zh: 分数相同的成员按到来的先后排列，没有按成员排序
// property: answersLikeTheModel
// calls: 3
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

public final class MyZSet<M extends Comparable<M>> implements ZSet<M> {

    private static final int LEVELS_MAX = 32;
    private static final int BRANCHING = 4;

    private final Random random;
    private final Map<M, Double> scores = new HashMap<>();

    private final Node<M> head = new Node<>(null, 0, LEVELS_MAX);
    private int levels = 1;

    public MyZSet(long seed) {
        random = new Random(seed);
    }

    @Override
    public boolean add(M member, double score) {
        Double old = scores.put(member, score);
        if (old != null) {
            if (old == score) {
                return false;
            }
            unlink(member, old);
        }
        link(member, score);
        return old == null;
    }

    @Override
    public boolean remove(M member) {
        Double score = scores.remove(member);
        if (score == null) {
            return false;
        }
        unlink(member, score);
        return true;
    }

    @Override
    public Double score(M member) {
        return scores.get(member);
    }

    @Override
    public int rank(M member) {
        Double score = scores.get(member);
        if (score == null) {
            return -1;
        }
        int steps = 0;
        Node<M> node = head;
        for (int level = levels - 1; level >= 0; level--) {
            while (node.next(level) != null && isBefore(node.next(level), member, score)) {
                steps += node.spans[level];
                node = node.next(level);
            }
        }
        return steps;
    }

    @Override
    public List<M> range(int start, int stop) {
        int first = Math.max(start < 0 ? start + size() : start, 0);
        int last = Math.min(stop < 0 ? stop + size() : stop, size() - 1);
        List<M> members = new ArrayList<>();
        if (first <= last) {
            Node<M> node = at(first);
            for (int rank = first; rank <= last; rank++) {
                members.add(node.member);
                node = node.next(0);
            }
        }
        return members;
    }

    @Override
    public int size() {
        return scores.size();
    }

    private Node<M> at(int rank) {
        int left = rank + 1;
        Node<M> node = head;
        for (int level = levels - 1; level >= 0; level--) {
            while (node.next(level) != null && node.spans[level] <= left) {
                left -= node.spans[level];
                node = node.next(level);
            }
        }
        return node;
    }

    private void link(M member, double score) {
        List<Node<M>> before = new ArrayList<>();
        int[] steps = new int[LEVELS_MAX];
        int height = randomHeight();
        levels = Math.max(levels, height);
        path(member, score, before, steps);
        Node<M> added = new Node<>(member, score, height);
        for (int level = 0; level < levels; level++) {
            Node<M> previous = before.get(level);
            if (level < height) {
                int front = steps[0] + 1 - steps[level];
                added.setNext(level, previous.next(level));
                added.spans[level] = previous.spans[level] + 1 - front;
                previous.setNext(level, added);
                previous.spans[level] = front;
            } else {
                previous.spans[level]++;
            }
        }
    }

    private void unlink(M member, double score) {
        List<Node<M>> before = new ArrayList<>();
        path(member, score, before, new int[LEVELS_MAX]);
        Node<M> gone = before.getFirst().next(0);
        if (gone == null) {
            return;
        }
        for (int level = 0; level < levels; level++) {
            Node<M> previous = before.get(level);
            if (previous.next(level) == gone) {
                previous.spans[level] += gone.spans[level] - 1;
                previous.setNext(level, gone.next(level));
            } else {
                previous.spans[level]--;
            }
        }
        while (levels > 1 && head.next(levels - 1) == null) {
            levels--;
        }
    }

    private void path(M member, double score, List<Node<M>> before, int[] steps) {
        for (int level = 0; level < levels; level++) {
            before.add(head);
        }
        Node<M> node = head;
        int walked = 0;
        for (int level = levels - 1; level >= 0; level--) {
            while (node.next(level) != null && isBefore(node.next(level), member, score)) {
                walked += node.spans[level];
                node = node.next(level);
            }
            before.set(level, node);
            steps[level] = walked;
        }
    }

    private boolean isBefore(Node<M> node, M member, double score) {
        return node.score < score || node.score == score && !node.member.equals(member);
    }

    private int randomHeight() {
        int height = 1;
        while (height < LEVELS_MAX && random.nextInt(BRANCHING) == 0) {
            height++;
        }
        return height;
    }

    private static final class Node<M> {

        final M member;
        final double score;
        final int[] spans;
        private final Node<?>[] nexts;

        Node(M member, double score, int height) {
            this.member = member;
            this.score = score;
            spans = new int[height];
            nexts = new Node<?>[height];
        }

        @SuppressWarnings("unchecked") // setNext puts nothing else in
        Node<M> next(int level) {
            return (Node<M>) nexts[level];
        }

        void setNext(int level, Node<M> next) {
            nexts[level] = next;
        }
    }
}
