import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        var random = new Random(42);
        int a = random.nextInt(10);
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
        Collections.shuffle(list, random);
        return new Random(42).nextInt(10) == a && new SplittableRandom(1).nextInt(1) == 0 && list.size() == 3
                ? number + number : null;
    }
}
