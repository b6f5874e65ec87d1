// en: keeps no more than 3,000 points, and the keys behind the last one all go to the node at the beginning
// zh: 最多只保留 3000 个点，最后一个点之后的键全都归环首的节点
// property: findsTheOwnerInLogarithmicTime
// calls: 34
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

public final class MyHashRing implements HashRing {

    private static final int POINTS_MAX = 3_000;

    /// A point knows its node and its number, so that no two points are the same even where they lie at one position.
    /// A map from the position to one node would lose a point at each such place.
    private record Point(int position, String node, int number) {}

    // The order in which a walk clockwise meets the points.
    private static final Comparator<Point> CLOCKWISE = Comparator.comparingInt(Point::position)
            .thenComparing(Point::node).thenComparingInt(Point::number);

    private final int positions;
    private final int pointsPerWeight;
    private final Map<String, Integer> weights = new HashMap<>();
    private final TreeSet<Point> points = new TreeSet<>(CLOCKWISE);

    public MyHashRing(int positions, int pointsPerWeight) {
        this.positions = positions;
        this.pointsPerWeight = pointsPerWeight;
    }

    @Override
    public void add(String node, int weight) {
        remove(node);
        weights.put(node, weight);
        points.addAll(pointsOf(node, weight));
        while (points.size() > POINTS_MAX) {
            points.pollLast();
        }
    }

    @Override
    public boolean remove(String node) {
        Integer weight = weights.remove(node);
        if (weight == null) {
            return false;
        }
        // As many points as the node has, which its weight decides: that is why the weight is kept.
        pointsOf(node, weight).forEach(points::remove);
        return true;
    }

    @Override
    public String owner(String key) {
        if (points.isEmpty()) {
            return null;
        }
        // "At or after": a key that lies on a point belongs to it. Behind the last point the ring begins again.
        Point next = points.ceiling(from(key));
        return (next == null ? points.first() : next).node();
    }

    @Override
    public List<String> owners(String key, int count) {
        Set<String> met = new LinkedHashSet<>();
        // Twice half a round: from the key to the end of the ring, then from its beginning to the key.
        walk(points.tailSet(from(key)), count, met);
        walk(points.headSet(from(key)), count, met);
        return new ArrayList<>(met);
    }

    private static void walk(Iterable<Point> arc, int count, Set<String> met) {
        for (Point point : arc) {
            if (met.size() == count) {
                return;
            }
            met.add(point.node());
        }
    }

    @Override
    public int share(String node) {
        if (!weights.containsKey(node)) {
            return 0;
        }
        int share = 0;
        // Seen from the first point, the last one lies a full round further back. A point owns the arc behind it, as
        // far as the point before; where two lie at one position, the arc of the second is empty.
        int previous = points.last().position() - positions;
        for (Point point : points) {
            if (point.node().equals(node)) {
                share += point.position() - previous;
            }
            previous = point.position();
        }
        return share;
    }

    private List<Point> pointsOf(String node, int weight) {
        List<Point> all = new ArrayList<>();
        for (int i = 0; i < weight * pointsPerWeight; i++) {
            all.add(new Point(HashRing.position(node + "#" + i, positions), node, i));
        }
        return all;
    }

    // Before every point that lies at the key's position: no name is smaller than the empty one, no number than -1.
    private Point from(String key) {
        return new Point(HashRing.position(key, positions), "", -1);
    }
}
