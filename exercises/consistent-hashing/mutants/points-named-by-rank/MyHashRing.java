// en: names the points after the rank of the node in the list, so they move when an earlier node goes
// zh: 用节点在列表里的序号来命名它的点，前面的节点一走，后面节点的点就都变了
// property: removingANodeMovesItsKeysAloneAndEachToItsNextOwner
// calls: 6
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

public final class MyHashRing implements HashRing {

    private record Point(int position, String node, int number) {}

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
        rebuild();
    }

    @Override
    public boolean remove(String node) {
        Integer weight = weights.remove(node);
        if (weight == null) {
            return false;
        }
        rebuild();
        return true;
    }

    @Override
    public String owner(String key) {
        if (points.isEmpty()) {
            return null;
        }
        Point next = points.ceiling(from(key));
        return (next == null ? points.first() : next).node();
    }

    @Override
    public List<String> owners(String key, int count) {
        Set<String> met = new LinkedHashSet<>();
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
        int previous = points.last().position() - positions;
        for (Point point : points) {
            if (point.node().equals(node)) {
                share += point.position() - previous;
            }
            previous = point.position();
        }
        return share;
    }

    private void rebuild() {
        points.clear();
        List<String> nodes = new ArrayList<>(new TreeSet<>(weights.keySet()));
        for (int rank = 0; rank < nodes.size(); rank++) {
            String node = nodes.get(rank);
            for (int i = 0; i < weights.get(node) * pointsPerWeight; i++) {
                points.add(new Point(HashRing.position(rank + "#" + i, positions), node, i));
            }
        }
    }

    private Point from(String key) {
        return new Point(HashRing.position(key, positions), "", -1);
    }
}
