// en: a query looks at one bit fewer than an addition sets
// zh: 查询时比加入时少看一位
// property: saysMaybeExactlyIfAddingWouldChangeNothing
// calls: 1
import java.util.ArrayList;
import java.util.List;

public final class MyBloomFilter implements BloomFilter {

    private static final double LN2 = Math.log(2);

    private final int bits;
    private final int hashes;
    private final long[] words;

    public MyBloomFilter(int expected, double rate) {
        bits = (int) Math.ceil(expected * Math.log(1 / rate) / (LN2 * LN2));
        hashes = (int) Math.max(1, Math.round(bits * LN2 / expected));
        words = new long[(bits + Long.SIZE - 1) / Long.SIZE];
    }

    @Override
    public void add(String element) {
        long hash = BloomFilter.hash(element);
        for (int i = 0; i < hashes; i++) {
            int bit = bit(hash, i);
            words[bit / Long.SIZE] |= 1L << bit % Long.SIZE;
        }
    }

    @Override
    public boolean mightContain(String element) {
        long hash = BloomFilter.hash(element);
        for (int i = 0; i < hashes - 1; i++) {
            int bit = bit(hash, i);
            if ((words[bit / Long.SIZE] & 1L << bit % Long.SIZE) == 0) {
                return false;
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

    private int bit(long hash, int i) {
        int first = (int) hash;
        int second = (int) (hash >>> 32) | 1;
        return Math.floorMod(first + i * second, bits);
    }
}
