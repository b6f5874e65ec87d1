import java.util.List;

/// A set of bits instead of elements. Not written yet: it is yours.
public final class MyBloomFilter implements BloomFilter {

    public MyBloomFilter(int expected, double rate) {
        // How many bits, and how many of them for each element?
    }

    @Override
    public void add(String element) {
        throw new UnsupportedOperationException("add is not written yet");
    }

    @Override
    public boolean mightContain(String element) {
        throw new UnsupportedOperationException("mightContain is not written yet");
    }

    @Override
    public List<Long> words() {
        throw new UnsupportedOperationException("words is not written yet");
    }

    @Override
    public void unite(List<Long> words) {
        throw new UnsupportedOperationException("unite is not written yet");
    }
}
