package dev.touchstone.seal;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.InputStream;

/// The standard input of a sealed process.
///
/// It does not say how much can be read without waiting, which buffers ask: that takes system calls that a sealed
/// process may not make.
public final class StandardInput extends FilterInputStream {

    private static final int BUFFER_BYTES = 64 * 1024;

    private StandardInput(InputStream in) {
        super(in);
    }

    public static InputStream buffered() {
        return new BufferedInputStream(new StandardInput(new FileInputStream(FileDescriptor.in)), BUFFER_BYTES);
    }

    @Override
    public int available() {
        return 0;
    }
}
