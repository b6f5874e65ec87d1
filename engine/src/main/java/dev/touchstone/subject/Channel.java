package dev.touchstone.subject;

import dev.touchstone.script.Frame;
import dev.touchstone.seal.StandardInput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The two pipes to the trusted side. Sending is thread-safe; the last message of a process wins over all later ones.
///
/// What is sent is kept back while more questions wait to be received. A process that dies loses a few answers by that;
/// the trusted side then plays those scripts again one by one, to find out which was the last.
final class Channel {

    /// How much is kept back, in bytes: some ten answers, so that the trusted side gets the first ones while the process
    /// plays the next.
    private static final int OUT_BYTES = 2 * 1024;

    private final InputStream in = StandardInput.buffered();
    private final OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), OUT_BYTES);

    /// The next question; empty when there will be none.
    Optional<Frame> receive() {
        try {
            // Tells what has been read already, so the next read may have to wait.
            if (in.available() == 0) {
                flush();
            }
            return Optional.of(Frame.read(in));
        } catch (EOFException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the trusted side is gone", e);
        }
    }

    synchronized void send(Frame frame) {
        try {
            frame.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("the trusted side is gone", e);
        }
    }

    synchronized void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the trusted side is gone", e);
        }
    }

    /// Sends and ends the process at once, without unwinding anything.
    synchronized void sendLast(Frame frame) {
        try {
            send(frame);
            flush();
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
