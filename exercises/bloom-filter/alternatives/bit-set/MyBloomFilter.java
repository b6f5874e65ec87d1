import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// The JDK's `BitSet`, and a random generator seeded with the hash that draws the bits of an element: the same seed
/// draws the same bits.
public final class MyBloomFilter implements BloomFilter {

    private final int size;
    private final int hashes;
    private final BitSet bits;

    public MyBloomFilter(int expected, double rate) {
        size = (int) Math.ceil(expected * Math.log(1 / rate) / Math.pow(Math.log(2), 2));
        hashes = (int) Math.ceil(Math.log(1 / rate) / Math.log(2)); // log2(1/rate): the same k, seen from the rate
        bits = new BitSet(size);
    }

    @Override
    public void add(String element) {
        bitsOf(element).forEach(bits::set);
    }

    @Override
    public boolean mightContain(String element) {
        return bitsOf(element).allMatch(bits::get);
    }

    @Override
    public List<Long> words() {
        List<Long> words = new ArrayList<>();
        for (long word : bits.toLongArray()) { // as far as the last 1
            words.add(word);
        }
        while (words.size() < (size + 63) / 64) {
            words.add(0L);
        }
        return words;
    }

    @Override
    public void unite(List<Long> words) {
        bits.or(BitSet.valueOf(words.stream().mapToLong(word -> word).toArray()));
    }

    private IntStream bitsOf(String element) {
        return new SplittableRandom(BloomFilter.hash(element)).ints(hashes, 0, size);
    }
}
