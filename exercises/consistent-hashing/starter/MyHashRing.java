import java.util.List;

/// A hash ring: whoever asks, and in whatever order the nodes came, a key has the same owner. Not written yet: it is
/// yours.
public final class MyHashRing implements HashRing {

    public MyHashRing(int positions, int pointsPerWeight) {
        // HashRing.position(text, positions) tells where a text lies. Keep both arguments.
    }

    @Override
    public void add(String node, int weight) {
        throw new UnsupportedOperationException("add is not written yet");
    }

    @Override
    public boolean remove(String node) {
        throw new UnsupportedOperationException("remove is not written yet");
    }

    @Override
    public String owner(String key) {
        throw new UnsupportedOperationException("owner is not written yet");
    }

    @Override
    public List<String> owners(String key, int count) {
        throw new UnsupportedOperationException("owners is not written yet");
    }

    @Override
    public int share(String node) {
        throw new UnsupportedOperationException("share is not written yet");
    }
}
