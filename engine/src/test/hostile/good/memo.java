import java.util.HashMap;
import java.util.Map;

public final class MyDoubler implements Doubler {

    private final Map<Integer, Integer> cache = new HashMap<>();

    @Override
    public Object twice(int number) {
        return cache.computeIfAbsent(number, n -> n * 2);
    }
}
