import java.util.List;

/// A sorted set that knows its ranks. Not written yet: it is yours.
public final class MyZSet<M extends Comparable<M>> implements ZSet<M> {

    public MyZSet(long seed) {
        // Make your random generator of it, once: new Random(seed).
    }

    @Override
    public boolean add(M member, double score) {
        throw new UnsupportedOperationException("add is not written yet");
    }

    @Override
    public boolean remove(M member) {
        throw new UnsupportedOperationException("remove is not written yet");
    }

    @Override
    public Double score(M member) {
        throw new UnsupportedOperationException("score is not written yet");
    }

    @Override
    public int rank(M member) {
        throw new UnsupportedOperationException("rank is not written yet");
    }

    @Override
    public List<M> range(int start, int stop) {
        throw new UnsupportedOperationException("range is not written yet");
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException("size is not written yet");
    }
}
