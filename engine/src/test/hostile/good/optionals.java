import java.util.Optional;
import java.util.OptionalInt;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        Optional<Integer> none = Optional.empty();
        return Optional.of(number).map(n -> n * 2).filter(n -> n == number + number).or(() -> none)
                .orElseThrow(IllegalStateException::new) + none.orElse(0) + OptionalInt.of(0).getAsInt();
    }
}
