public final class MyBufferPool implements BufferPool {

    private final Lent lent = new Lent();

    public MyBufferPool(int buffers) {
    }

    @Override
    public int borrow(int worker) {
        int buffer = take();
        if (buffer >= 0) {
            lent.add(worker, buffer);
        }
        return buffer;
    }

    @Override
    public int giveBack(int worker) {
        int buffer = lent.removeOldest(worker);
        if (buffer >= 0) {
            put(buffer);
        }
        return buffer;
    }

    private int take() {
        return -1;
    }

    private void put(int buffer) {
    }
}
