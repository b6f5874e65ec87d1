package dev.touchstone.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Chinese characters: which simplified one stands for which traditional one, as far as notes on engineering use them.
///
/// The file `simplified.txt` holds pairs of characters, the traditional one first. It decides what is compared, never what
/// is shown; so a character that stands for several, such as `发`, does no harm.
public final class Han {

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final char[] SIMPLIFIED = read();

    private Han() {}

    /// The simplified character for `c`; `c` itself where it is simplified already or no Chinese character.
    public static char simplified(char c) {
        return c >= FIRST && c <= LAST ? SIMPLIFIED[c - FIRST] : c;
    }

    private static char[] read() {
        var table = new char[LAST - FIRST + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (FIRST + i);
        }
        for (String pair : text().split("\\s+", -1)) {
            if (!pair.isEmpty()) {
                table[pair.charAt(0) - FIRST] = pair.charAt(1);
            }
        }
        return table;
    }

    private static String text() {
        try (InputStream in = Han.class.getResourceAsStream("simplified.txt")) {
            if (in == null) {
                throw new IllegalStateException("the engine lacks its resource \"simplified.txt\"");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
