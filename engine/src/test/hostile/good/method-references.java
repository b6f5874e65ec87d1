import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

public final class MyDoubler implements Doubler {

    private int kept;

    private void keep(int n) {
        kept = n;
    }

    @Override
    public Object twice(int number) {
        Function<String, Integer> parse = Integer::parseInt;
        Supplier<List<Integer>> make = ArrayList::new;
        IntFunction<int[]> array = int[]::new;
        List<Integer> list = make.get();
        list.add(parse.apply(String.valueOf(number)));
        list.forEach(this::keep);
        return kept + parse.andThen(Math::abs).apply("0") + array.apply(2).length * number - number;
    }
}
