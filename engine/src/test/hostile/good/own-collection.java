import java.util.AbstractList;
import java.util.Arrays;

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        var own = new Own();
        own.add(number);
        own.add(number);
        int sum = 0;
        for (int n : own.subList(0, 2)) {
            sum += n;
        }
        return own.contains(number) && own.stream().count() == 2 && own.hashCode() == own.hashCode() ? sum : own;
    }
}

final class Own extends AbstractList<Integer> {
    private Integer[] items = new Integer[1];
    private int size;

    @Override
    public boolean add(Integer item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
        modCount++;
        return true;
    }

    @Override
    public Integer get(int index) {
        return items[index];
    }

    @Override
    public int size() {
        return size;
    }
}
