import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What large clients do: the ring is two plain arrays, sorted by position, made anew whenever a node comes or goes.
///
/// Nodes change a few times a day and keys are looked up a million times a second, so the change may cost a sort and
/// the lookup must be a binary search in memory that lies together. And since nothing of the old ring goes into the new
/// one, removing cannot leave anything behind.
public final class MyHashRing implements HashRing {

    private final int positions;
    private final int pointsPerWeight;
    private final Map<String, Integer> weights = new TreeMap<>(); // in the order of names
    private int[] at = {};
    private String[] nodes = {};

    public MyHashRing(int positions, int pointsPerWeight) {
        this.positions = positions;
        this.pointsPerWeight = pointsPerWeight;
    }

    @Override
    public void add(String node, int weight) {
        weights.put(node, weight);
        rebuild();
    }

    @Override
    public boolean remove(String node) {
        boolean there = weights.remove(node) != null;
        if (there) {
            rebuild();
        }
        return there;
    }

    @Override
    public String owner(String key) {
        return at.length == 0 ? null : nodes[first(key)];
    }

    @Override
    public List<String> owners(String key, int count) {
        List<String> met = new ArrayList<>();
        for (int i = 0; i < at.length && met.size() < count; i++) {
            String node = nodes[(first(key) + i) % at.length];
            if (!met.contains(node)) {
                met.add(node);
            }
        }
        return met;
    }

    @Override
    public int share(String node) {
        int share = 0;
        for (int i = 0; i < at.length; i++) {
            if (nodes[i].equals(node)) {
                share += i == 0 ? at[0] - at[at.length - 1] + positions : at[i] - at[i - 1];
            }
        }
        return share;
    }

    // The place of the first point at or after the key; 0 behind the last one.
    private int first(String key) {
        int position = HashRing.position(key, positions);
        int low = 0;
        int high = at.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == at.length ? 0 : low;
    }

    // A point is a long: the position above, the place of the node among the sorted names below. So sorting numbers
    // sorts by position, then by name.
    private void rebuild() {
        List<String> names = new ArrayList<>(weights.keySet());
        long[] points = new long[weights.values().stream().mapToInt(weight -> weight * pointsPerWeight).sum()];
        int next = 0;
        for (int rank = 0; rank < names.size(); rank++) {
            String name = names.get(rank);
            for (int i = 0; i < weights.get(name) * pointsPerWeight; i++) {
                points[next++] = (long) HashRing.position(name + "#" + i, positions) << 32 | rank;
            }
        }
        Arrays.sort(points);
        at = new int[points.length];
        nodes = new String[points.length];
        for (int i = 0; i < points.length; i++) {
            at[i] = (int) (points[i] >>> 32);
            nodes[i] = names.get((int) points[i]);
        }
    }
}
