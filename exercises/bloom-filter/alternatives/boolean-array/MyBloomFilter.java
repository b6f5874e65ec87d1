import java.util.ArrayList;
import java.util.List;

/// A `boolean` for each bit, and a hash of its own for each number: the hash of the text is stirred once more with it.
/// Eight times the memory, and nothing to shift; words are made only when they are asked for.
public final class MyBloomFilter implements BloomFilter {

    private static final int BITS_IN_A_WORD = 64;

    private final boolean[] bits;
    private final int hashes;

    public MyBloomFilter(int expected, double rate) {
        double bitsForEach = Math.log(1 / rate) / Math.log(2) / Math.log(2);
        bits = new boolean[(int) Math.ceil(expected * bitsForEach)];
        hashes = Math.max(1, (int) Math.round(bitsForEach * Math.log(2)));
    }

    @Override
    public void add(String element) {
        for (int number = 0; number < hashes; number++) {
            bits[bit(element, number)] = true;
        }
    }

    @Override
    public boolean mightContain(String element) {
        boolean all = true;
        for (int number = 0; number < hashes; number++) {
            all &= bits[bit(element, number)];
        }
        return all;
    }

    @Override
    public List<Long> words() {
        List<Long> words = new ArrayList<>();
        for (int from = 0; from < bits.length; from += BITS_IN_A_WORD) {
            long word = 0;
            for (int i = Math.min(from + BITS_IN_A_WORD, bits.length) - 1; i >= from; i--) {
                word = word << 1 | (bits[i] ? 1 : 0);
            }
            words.add(word);
        }
        return words;
    }

    @Override
    public void unite(List<Long> words) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= (words.get(i / BITS_IN_A_WORD) >>> i % BITS_IN_A_WORD & 1) == 1;
        }
    }

    private int bit(String element, int number) {
        long hash = (BloomFilter.hash(element) + number) * 0x9e3779b97f4a7c15L;
        hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        return (int) Math.floorMod(hash ^ hash >>> 32, (long) bits.length);
    }
}
