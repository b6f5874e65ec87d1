import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// A skip list as Pugh's paper draws it, without arrays: each storey of a tower is a node of its own with a link to the
/// right and one down. There is no highest level to choose.
///
/// A node knows its width, how many members lie from it, included, to the node on its right, excluded.
public final class MyZSet<M extends Comparable<M>> implements ZSet<M> {

    private final SplittableRandom random;
    private final Map<M, Double> scores = new HashMap<>();
    private Storey<M> top = new Storey<>(null, 0, null, null, 1); // the head of the highest list; counts as one member

    public MyZSet(long seed) {
        random = new SplittableRandom(seed);
    }

    @Override
    public boolean add(M member, double score) {
        boolean isNew = !remove(member);
        scores.put(member, score);
        Deque<Storey<M>> path = new ArrayDeque<>(); // the lowest storey first
        Deque<Integer> places = new ArrayDeque<>();
        int before = walk(member, score, path, places);
        Storey<M> below = null;
        boolean grows = true;
        while (grows) {
            if (path.isEmpty()) {
                top = new Storey<>(null, 0, null, top, scores.size());
                path.push(top);
                places.push(0);
            }
            Storey<M> left = path.pop();
            int front = before - places.pop();
            below = new Storey<>(member, score, left.right, below, left.width + 1 - front);
            left.right = below;
            left.width = front;
            grows = random.nextInt(2) == 0;
        }
        path.forEach(left -> left.width++);
        return isNew;
    }

    @Override
    public boolean remove(M member) {
        Double score = scores.remove(member);
        if (score == null) {
            return false;
        }
        Deque<Storey<M>> path = new ArrayDeque<>();
        walk(member, score, path, new ArrayDeque<>());
        for (Storey<M> left : path) {
            if (left.right != null && left.right.member.equals(member)) {
                left.width += left.right.width;
                left.right = left.right.right;
            }
            left.width--;
        }
        return true;
    }

    @Override
    public Double score(M member) {
        return scores.get(member);
    }

    @Override
    public int rank(M member) {
        Double score = scores.get(member);
        return score == null ? -1 : walk(member, score, new ArrayDeque<>(), new ArrayDeque<>()) - 1;
    }

    @Override
    public List<M> range(int start, int stop) {
        int size = size();
        int first = Math.max(start < 0 ? start + size : start, 0);
        int last = Math.min(stop < 0 ? stop + size : stop, size - 1);
        List<M> members = new ArrayList<>();
        if (first > last) {
            return members;
        }
        int left = first + 1;
        Storey<M> at = top;
        while (left > 0 || at.down != null) {
            if (at.right != null && at.width <= left) {
                left -= at.width;
                at = at.right;
            } else {
                at = at.down;
            }
        }
        for (; members.size() <= last - first; at = at.right) {
            members.add(at.member);
        }
        return members;
    }

    @Override
    public int size() {
        return scores.size();
    }

    // How many storeys of the lowest list lie before the member, the head included. `places` are the same counts for
    // the storeys of `path`.
    private int walk(M member, double score, Deque<Storey<M>> path, Deque<Integer> places) {
        int place = 0;
        Storey<M> at = top;
        while (true) {
            Storey<M> right = at.right;
            if (right != null
                    && (right.score < score || right.score == score && right.member.compareTo(member) < 0)) {
                place += at.width;
                at = right;
            } else {
                path.push(at);
                places.push(place);
                if (at.down == null) {
                    return place + 1;
                }
                at = at.down;
            }
        }
    }

    private static final class Storey<M> {

        final M member;
        final double score;
        final Storey<M> down;
        Storey<M> right;
        int width;

        Storey(M member, double score, Storey<M> right, Storey<M> down, int width) {
            this.member = member;
            this.score = score;
            this.right = right;
            this.down = down;
            this.width = width;
        }
    }
}
