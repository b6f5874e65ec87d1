import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

public final class MyDoubler implements Doubler {

    private static int sum(Collection<? extends Number> numbers) {
        int sum = 0;
        for (Number number : numbers) {
            sum += number.intValue();
        }
        return sum;
    }

    private static final class Node<T extends Comparable<? super T>> {
        private final T value;
        private final Node<T> next;

        Node(T value, Node<T> next) {
            this.value = value;
            this.next = next;
        }

        List<T> values() {
            List<T> values = next == null ? new ArrayList<>() : next.values();
            values.add(value);
            return values;
        }
    }

    @Override
    public Object twice(int number) {
        Node<Integer> node = new Node<>(number, new Node<>(number, null));
        return sum(node.values());
    }
}
