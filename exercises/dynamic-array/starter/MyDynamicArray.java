/// An array that grows and shrinks with what it holds. Not written yet: it is yours.
public final class MyDynamicArray<T> implements DynamicArray<T> {

    public MyDynamicArray() {
        // Start with a few places.
    }

    @Override
    public void append(T item) {
        throw new UnsupportedOperationException("append is not written yet");
    }

    @Override
    public T get(int index) {
        throw new UnsupportedOperationException("get is not written yet");
    }

    @Override
    public T set(int index, T item) {
        throw new UnsupportedOperationException("set is not written yet");
    }

    @Override
    public void insert(int index, T item) {
        throw new UnsupportedOperationException("insert is not written yet");
    }

    @Override
    public T remove(int index) {
        throw new UnsupportedOperationException("remove is not written yet");
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException("size is not written yet");
    }

    @Override
    public int capacity() {
        throw new UnsupportedOperationException("capacity is not written yet");
    }
}
