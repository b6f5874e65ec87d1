package dev.touchstone.library;

import java.util.function.Supplier;

/// The newest snapshot of the library, replaced as a whole when the files change. Thread-safe.
///
/// Whoever needs a consistent view asks once and keeps the answer for the length of a request.
public final class LiveLibrary {

    private final Supplier<Library> reader;
    private volatile Library current;

    /// Reads the first snapshot before it returns.
    public LiveLibrary(Supplier<Library> reader) {
        this.reader = reader;
        this.current = reader.get();
    }

    public Library current() {
        return current;
    }

    /// Reads the files again and returns the new snapshot; readers of the old one are not disturbed.
    ///
    /// One reload at a time, so that an older reading never replaces a newer one.
    public synchronized Library reload() {
        Library read = reader.get();
        current = read;
        return read;
    }
}
