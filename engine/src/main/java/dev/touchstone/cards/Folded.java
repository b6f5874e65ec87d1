package dev.touchstone.cards;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// Texts in the form in which they are compared: without case, width, spaces, emphasis and punctuation between sentences.
/// `C`, `C++` and `C#` stay different.
final class Folded {

    private static final Pattern DROPPED = Pattern.compile("[\\s*_`~\"'“”‘’,.;:!?、，。；：！？…()\\[\\]{}（）【】《》|\\\\]+");
    private static final int GRAM = 2;

    private Folded() {}

    static String of(String text) {
        return DROPPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /// How much two folded texts have in common by their pairs of characters: 1 for the same text, 0 for nothing.
    static double likeness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Set<String> grams = grams(one);
        Set<String> others = grams(other);
        long common = grams.stream().filter(others::contains).count();
        int all = grams.size() + others.size();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    /// 32 bits of a folded text, as eight hexadecimal digits.
    static String digest(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static Set<String> grams(String text) {
        var grams = new HashSet<String>();
        for (int i = 0; i + GRAM <= text.length(); i++) {
            grams.add(text.substring(i, i + GRAM));
        }
        return grams;
    }
}
