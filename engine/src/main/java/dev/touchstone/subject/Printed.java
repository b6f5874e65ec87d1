package dev.touchstone.subject;

import dev.touchstone.script.Names;
import dev.touchstone.script.Transcript;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Takes the place of `System.out` and `System.err`: keeps the beginning of what a script prints and drops the rest.
final class Printed extends OutputStream {

    private static final int BYTES_MAX = Transcript.PRINTED_CHARS_MAX;

    private final byte[] bytes = new byte[BYTES_MAX];
    private int length;

    /// Replaces both streams.
    static Printed install() {
        var printed = new Printed();
        var stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        return printed;
    }

    @Override
    public synchronized void write(int b) {
        if (length < BYTES_MAX) {
            bytes[length++] = (byte) b;
        }
    }

    synchronized void clear() {
        length = 0;
    }

    synchronized String text() {
        return length == 0 ? "" : Names.plain(new String(bytes, 0, length, StandardCharsets.UTF_8));
    }
}
