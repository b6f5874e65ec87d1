import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        Map<Boolean, List<Integer>> halves = Stream.of(number, number, 1).collect(Collectors.partitioningBy(n -> n == number));
        Map<Integer, Long> counted = Stream.iterate(1, n -> n + 1).limit(9).takeWhile(n -> n < 5)
                .collect(Collectors.groupingBy(n -> n % 2, TreeMap::new, Collectors.counting()));
        return counted.size() * number + (number == 1 ? 0 : halves.get(true).size() - 2);
    }
}
