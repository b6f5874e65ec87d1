import java.util.List;

/// A set that keeps no elements, only bits: it says of an element that it is certainly not in the set, or that it may
/// be.
///
/// `MyBloomFilter` has the public constructor `MyBloomFilter(int expected, double rate)`, which makes an empty filter.
/// With `expected` different elements in it, it says "may be" to at most about `rate` of the elements that are not. It
/// has `ceil(expected * ln(1 / rate) / (ln 2)^2)` bits.
///
/// Two filters that were made with the same arguments set the same bits for the same element, on every machine.
/// Arguments are never null. One thread at a time calls a filter.
public interface BloomFilter {

    /// Puts `element` into the set. More than the expected number may be added; then only the rate suffers.
    void add(String element);

    /// Whether `element` may be in the set: true for all that were added, false for most others.
    boolean mightContain(String element);

    /// The bits, 64 to a word, the last word filled up with zeros: bit `i` is bit `i % 64`, counted from the lowest, of
    /// word `i / 64`.
    List<Long> words();

    /// Puts all elements of another filter into this one.
    ///
    /// @param words the [#words] of a filter that was made with the same arguments
    void unite(List<Long> words);

    /// A hash of `text`, the same on every machine, each of whose 64 bits depends on each bit of the text. You may use
    /// it, or one of your own.
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
