import java.util.Objects;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        assert number > Integer.MIN_VALUE : "too small";
        return Objects.requireNonNull(number) + Objects.requireNonNullElse(null, number);
    }
}
