public final class MyBoundedBuffer implements BoundedBuffer {

    public MyBoundedBuffer(int capacity) {
    }

    @Override
    public void put(int item) {
    }

    @Override
    public int take() {
        return 0;
    }

    @Override
    public int size() {
        return 0;
    }
}
