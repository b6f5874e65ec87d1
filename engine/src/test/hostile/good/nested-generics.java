import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        Map<String, Map<Integer, List<int[]>>> index = new HashMap<>();
        index.computeIfAbsent("a", k -> new TreeMap<>()).computeIfAbsent(1, k -> new ArrayList<>()).add(new int[]{number});
        return index.get("a").values().stream().flatMap(List::stream).mapToInt(a -> a[0] * 2).sum();
    }
}
