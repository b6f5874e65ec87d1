// en: takes twice the places and moves all items to the front when it comes to the end, cheap on average only
// zh: 占用两倍的格子，走到末尾就把所有元素搬回开头：只是平均下来便宜
// property: costsTheSameHoweverManyItemsThereAre
// grows: n
import java.util.Arrays;

public final class MyRingBuffer<T> implements RingBuffer<T> {
    private final Object[] slots;
    private final int capacity;
    private int from;
    private int to;

    public MyRingBuffer(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException();
        }
        this.capacity = capacity;
        slots = new Object[2 * capacity];
    }

    @Override
    public boolean offer(T item) {
        if (to - from == capacity) {
            return false;
        }
        if (to == slots.length) {
            for (int i = from; i < to; i++) {
                slots[i - from] = slots[i];
            }
            to -= from;
            from = 0;
        }
        slots[to++] = item;
        return true;
    }

    @SuppressWarnings("unchecked")
    @Override
    public T poll() {
        return from == to ? null : (T) slots[from++];
    }

    @SuppressWarnings("unchecked")
    @Override
    public T peek() {
        return from == to ? null : (T) slots[from];
    }

    @Override
    public int size() {
        return to - from;
    }
}
