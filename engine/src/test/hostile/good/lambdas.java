import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
        Supplier<Function<Integer, Integer>> half = () -> add.apply(number);
        BinaryOperator<Integer> first = (a, b) -> a;
        IntUnaryOperator same = IntUnaryOperator.identity().andThen(n -> n);
        return half.get().andThen(UnaryOperator.identity()).apply(first.apply(same.applyAsInt(number), 0));
    }
}
