import java.util.stream.Gatherers;
import java.util.stream.Stream;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        return Stream.of(number, number).gather(Gatherers.fold(() -> 0, Integer::sum)).findFirst().orElseThrow();
    }
}
