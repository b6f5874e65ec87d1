package dev.touchstone.subject;

import dev.touchstone.script.Names;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Takes the place of `System.out` and `System.err`: keeps the beginning of what a script prints and drops the rest.
final class Printed extends OutputStream {

    private byte[] bytes = {};
    private int length;
    private long dropped;

    /// Replaces both streams.
    static Printed install() {
        var printed = new Printed();
        var stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        return printed;
    }

    /// Says how many bytes are kept; none before that.
    synchronized void limit(int bytesMax) {
        bytes = new byte[bytesMax];
        clear();
    }

    @Override
    public synchronized void write(int b) {
        if (length < bytes.length) {
            bytes[length++] = (byte) b;
        } else {
            dropped++;
        }
    }

    synchronized void clear() {
        length = 0;
        dropped = 0;
    }

    /// How many bytes were dropped.
    synchronized long dropped() {
        return dropped;
    }

    synchronized String text() {
        return length == 0 ? "" : Names.plain(new String(bytes, 0, length, StandardCharsets.UTF_8));
    }
}
