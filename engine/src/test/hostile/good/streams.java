import java.util.stream.Collectors;
import java.util.stream.IntStream;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return IntStream.of(number, number).boxed().map(n -> n).filter(n -> n == number)
                .collect(Collectors.summingInt(Integer::intValue));
    }
}
