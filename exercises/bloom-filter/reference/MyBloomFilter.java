import java.util.ArrayList;
import java.util.List;

/// An array of words and two numbers: how many bits, and how many of them belong to each element.
///
/// One rule holds between any two calls: a bit is 1 exactly if it belongs to an element that was added, here or in a
/// filter that was united with this one. Nothing ever sets a bit to 0, and that is why an element that was added is
/// never denied.
public final class MyBloomFilter implements BloomFilter {

    private static final double LN2 = Math.log(2);

    private final int bits;
    private final int hashes;
    private final long[] words;

    public MyBloomFilter(int expected, double rate) {
        bits = (int) Math.ceil(expected * Math.log(1 / rate) / (LN2 * LN2));
        // This many make half of the bits 1 when all expected elements are in, and then the rate is least.
        hashes = (int) Math.max(1, Math.round(bits * LN2 / expected));
        words = new long[(bits + Long.SIZE - 1) / Long.SIZE];
    }

    @Override
    public void add(String element) {
        long hash = BloomFilter.hash(element);
        for (int i = 0; i < hashes; i++) {
            int bit = bit(hash, i);
            words[bit / Long.SIZE] |= 1L << bit % Long.SIZE; // 1L: an int has no bits above 31
        }
    }

    @Override
    public boolean mightContain(String element) {
        long hash = BloomFilter.hash(element);
        for (int i = 0; i < hashes; i++) {
            int bit = bit(hash, i);
            if ((words[bit / Long.SIZE] & 1L << bit % Long.SIZE) == 0) {
                return false; // if it had been added, this bit would be 1
            }
        }
        return true;
    }

    @Override
    public List<Long> words() {
        List<Long> copy = new ArrayList<>();
        for (long word : words) {
            copy.add(word);
        }
        return copy;
    }

    @Override
    public void unite(List<Long> others) {
        for (int i = 0; i < words.length; i++) {
            words[i] |= others.get(i);
        }
    }

    // Two hashes make any number of them: the halves of one, the second taken i times (Kirsch and Mitzenmacher, 2006).
    // Odd, so that it is never 0; and a remainder of a negative number would be negative.
    private int bit(long hash, int i) {
        int first = (int) hash;
        int second = (int) (hash >>> 32) | 1;
        return Math.floorMod(first + i * second, bits);
    }
}
