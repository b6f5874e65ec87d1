// en: turns a text into Latin-1 bytes, where all other letters become question marks
// zh: 把文本转成 Latin-1 字节，别的文字全变成问号
// property: takesFewStrangersForElements
// calls: 175
import java.util.ArrayList;
import java.util.List;

public final class MyBloomFilter implements BloomFilter {
    private final long[] words;
    private final int bits;
    private final int hashes;

    public MyBloomFilter(int expected, double rate) {
        bits = (int) Math.ceil(expected * Math.log(1 / rate) / (Math.log(2) * Math.log(2)));
        hashes = Math.max(1, (int) Math.round(-Math.log(rate) / Math.log(2)));
        words = new long[(bits + 63) / 64];
    }

    private int bit(String element, int i) {
        long h = BloomFilter.hash(new String(element.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), java.nio.charset.StandardCharsets.ISO_8859_1));
        long a = h & 0xFFFFFFFFL;
        long b = h >>> 32 | 1;
        return (int) ((a + i * b + (long) i * i * i) % bits);
    }

    @Override
    public void add(String element) {
        for (int i = 0; i < hashes; i++) {
            int bit = bit(element, i);
            words[bit / 64] |= 1L << bit % 64;
        }
    }

    @Override
    public boolean mightContain(String element) {
        for (int i = 0; i < hashes; i++) {
            int bit = bit(element, i);
            if ((words[bit / 64] & 1L << bit % 64) == 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Long> words() {
        List<Long> list = new ArrayList<>();
        for (long word : words) {
            list.add(word);
        }
        return list;
    }

    @Override
    public void unite(List<Long> other) {
        int i = 0;
        for (long word : other) {
            words[i++] |= word;
        }
    }
}
