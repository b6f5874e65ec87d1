package dev.touchstone.subject;

import dev.touchstone.script.Frame;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// The two pipes to the trusted side. Sending is thread-safe; the last message of a process wins over all later ones.
final class Channel {

    private final InputStream in = new BufferedInputStream(new Pipe(new FileInputStream(FileDescriptor.in)), 64 * 1024);
    private final OutputStream out = new FileOutputStream(FileDescriptor.out);

    /// Does not say how much can be read without waiting: that takes a system call that a sealed process may not make.
    private static final class Pipe extends FilterInputStream {

        Pipe(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }
    }

    Frame receive() {
        try {
            return Frame.read(in);
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

    /// Sends and ends the process at once, without unwinding anything.
    synchronized void sendLast(Frame frame) {
        try {
            send(frame);
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
