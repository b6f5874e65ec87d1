import java.util.Arrays;
import java.util.Objects;

/// An array with more places than items. When it is full, it moves to one of twice the length; when three quarters of it
/// stand empty, to one of half the length.
///
/// Two rules hold between any two calls:
///
/// 1. the items are in the places 0 to `size - 1`, in their order, and every place after them is null;
/// 2. more than a quarter of the places is used, unless the array has its smallest length.
///
/// Right after a move, up or down, half of the places are used. That is the whole secret of its speed: from the middle it
/// is equally far to either border, so there is much to do before the next move.
public final class MyDynamicArray<T> implements DynamicArray<T> {

    private static final int CAPACITY_MIN = 8;

    private Object[] places = new Object[CAPACITY_MIN];
    private int size;

    public MyDynamicArray() {}

    @Override
    public void append(T item) {
        insert(size, item);
    }

    @Override
    @SuppressWarnings("unchecked") // only items of type T are ever put into the array
    public T get(int index) {
        // The array itself would check against its length, and answer null for a place in reserve.
        Objects.checkIndex(index, size);
        return (T) places[index];
    }

    @Override
    public T set(int index, T item) {
        T old = get(index);
        places[index] = item;
        return old;
    }

    @Override
    public void insert(int index, T item) {
        // One place more than for the others: after the last item is a place to insert, too.
        Objects.checkIndex(index, size + 1);
        if (size == places.length) {
            moveTo(2 * places.length);
        }
        // Copies as if through a second array, so it does not matter that the two ranges overlap.
        System.arraycopy(places, index, places, index + 1, size - index);
        places[index] = item;
        size++;
    }

    @Override
    public T remove(int index) {
        T removed = get(index);
        System.arraycopy(places, index + 1, places, index, size - index - 1);
        size--;
        // Or the garbage collector would think that the item is still in use.
        places[size] = null;
        if (size <= places.length / 4 && places.length > CAPACITY_MIN) {
            moveTo(places.length / 2);
        }
        return removed;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int capacity() {
        return places.length;
    }

    private void moveTo(int capacity) {
        places = Arrays.copyOf(places, capacity);
    }
}
