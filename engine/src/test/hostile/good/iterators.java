import java.util.Iterator;
import java.util.NoSuchElementException;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        int sum = 0;
        for (int n : new Range(2)) {
            sum += number + n - n;
        }
        return sum;
    }
}

record Range(int end) implements Iterable<Integer> {
    @Override
    public Iterator<Integer> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < end;
            }

            @Override
            public Integer next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return next++;
            }
        };
    }
}
