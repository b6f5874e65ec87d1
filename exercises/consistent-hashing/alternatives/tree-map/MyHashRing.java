import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// The JDK's sorted map from a position to the nodes that have points there, with how many: the usual answer, made safe
/// for positions that several points share.
public final class MyHashRing implements HashRing {

    private final int positions;
    private final int pointsPerWeight;
    private final Map<String, Integer> weights = new HashMap<>();
    private final NavigableMap<Integer, TreeMap<String, Integer>> ring = new TreeMap<>();

    public MyHashRing(int positions, int pointsPerWeight) {
        this.positions = positions;
        this.pointsPerWeight = pointsPerWeight;
    }

    @Override
    public void add(String node, int weight) {
        int now = weights.getOrDefault(node, 0) * pointsPerWeight;
        int then = weight * pointsPerWeight;
        weights.put(node, weight);
        // The points of a smaller weight are the first ones of a larger: only the difference comes or goes.
        for (int i = now; i < then; i++) {
            ring.computeIfAbsent(position(node, i), _ -> new TreeMap<>()).merge(node, 1, Integer::sum);
        }
        for (int i = then; i < now; i++) {
            takeOff(node, i);
        }
    }

    @Override
    public boolean remove(String node) {
        Integer weight = weights.remove(node);
        for (int i = 0; weight != null && i < weight * pointsPerWeight; i++) {
            takeOff(node, i);
        }
        return weight != null;
    }

    @Override
    public String owner(String key) {
        List<String> one = owners(key, 1);
        return one.isEmpty() ? null : one.getFirst();
    }

    @Override
    public List<String> owners(String key, int count) {
        int position = HashRing.position(key, positions);
        Set<String> met = new LinkedHashSet<>();
        walk(ring.tailMap(position, true), count, met);
        walk(ring.headMap(position, false), count, met);
        return new ArrayList<>(met);
    }

    private static void walk(Map<Integer, TreeMap<String, Integer>> arc, int count, Set<String> met) {
        for (TreeMap<String, Integer> names : arc.values()) {
            for (String name : names.keySet()) {
                if (met.size() == count) {
                    return;
                }
                met.add(name);
            }
            if (met.size() == count) {
                return;
            }
        }
    }

    @Override
    public int share(String node) {
        int share = 0;
        for (Map.Entry<Integer, TreeMap<String, Integer>> each : ring.entrySet()) {
            if (each.getValue().firstKey().equals(node)) {
                Integer before = ring.lowerKey(each.getKey());
                share += each.getKey() - (before == null ? ring.lastKey() - positions : before);
            }
        }
        return share;
    }

    private int position(String node, int point) {
        return HashRing.position(node + "#" + point, positions);
    }

    private void takeOff(String node, int point) {
        TreeMap<String, Integer> there = ring.get(position(node, point));
        there.merge(node, -1, (count, less) -> count + less == 0 ? null : count + less);
        if (there.isEmpty()) {
            ring.remove(position(node, point));
        }
    }
}
