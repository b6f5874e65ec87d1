import java.util.ArrayList;
import java.util.List;

/// Blocks of 8, 8, 16, 32, 64 … places. A new block is as long as all before it together, so the capacity doubles, and no
/// item is ever copied to make room: an append is O(1) in the worst case, too.
///
/// Which block an index belongs to is said by its highest bit: index 8 to 15 is in block 1, 16 to 31 in block 2.
public final class MyDynamicArray<T> implements DynamicArray<T> {

    private static final int FIRST_BITS = 3;
    private static final int FIRST = 1 << FIRST_BITS;

    private final List<Object[]> blocks = new ArrayList<>();
    private int capacity = FIRST;
    private int size;

    public MyDynamicArray() {
        blocks.add(new Object[FIRST]);
    }

    @Override
    public void append(T item) {
        insert(size, item);
    }

    @Override
    public T get(int index) {
        check(index, size);
        return at(index);
    }

    @Override
    public T set(int index, T item) {
        T old = get(index);
        put(index, item);
        return old;
    }

    @Override
    public void insert(int index, T item) {
        check(index, size + 1);
        if (size == capacity) {
            blocks.add(new Object[capacity]);
            capacity *= 2;
        }
        for (int i = size; i > index; i--) {
            put(i, at(i - 1));
        }
        put(index, item);
        size++;
    }

    @Override
    public T remove(int index) {
        T removed = get(index);
        for (int i = index; i < size - 1; i++) {
            put(i, at(i + 1));
        }
        size--;
        put(size, null);
        if (blocks.size() > 1 && size <= capacity / 4) {
            blocks.removeLast();
            capacity /= 2;
        }
        return removed;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int capacity() {
        return capacity;
    }

    @SuppressWarnings("unchecked") // put takes nothing but a T
    private T at(int index) {
        return (T) blocks.get(block(index))[place(index)];
    }

    private void put(int index, T item) {
        blocks.get(block(index))[place(index)] = item;
    }

    private static int block(int index) {
        return Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(index) - FIRST_BITS);
    }

    private static int place(int index) {
        return index < FIRST ? index : index - Integer.highestOneBit(index);
    }

    private static void check(int index, int end) {
        if (index < 0 || index >= end) {
            throw new IndexOutOfBoundsException("index must be 0 to " + (end - 1) + ", got " + index);
        }
    }
}
