import java.util.HashMap;
import java.util.Map;

public final class MyCONTRACT implements CONTRACT {

    private final Map<Integer, Integer> counts = new HashMap<>();

    public MyCONTRACT() {
    }

    @Override
    public void add(int item) {
        counts.merge(item, 1, Integer::sum);
    }

    @Override
    public boolean remove(int item) {
        if (!counts.containsKey(item)) {
            return false;
        }
        counts.computeIfPresent(item, (key, count) -> count == 1 ? null : count - 1);
        return true;
    }

    @Override
    public int count(int item) {
        return counts.getOrDefault(item, 0);
    }

    @Override
    public int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
