package dev.touchstone.library;

import dev.touchstone.search.Answer;
import dev.touchstone.search.Question;
import dev.touchstone.search.SearchIndex;
import java.util.function.Supplier;

/// The newest snapshot of the library, replaced as a whole when the files change. Thread-safe.
///
/// Whoever needs a consistent view asks once and keeps the answer for the length of a request.
public final class LiveLibrary {

    private final Supplier<Library> reader;
    private final SearchIndex index = new SearchIndex();
    private volatile Library current;

    /// Reads the first snapshot before it returns.
    public LiveLibrary(Supplier<Library> reader) {
        this.reader = reader;
        this.current = reader.get();
        index.update(current.findables());
    }

    /// What the newest snapshot holds of the words of the question.
    public Answer find(Question question) {
        return index.find(question);
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
        index.update(read.findables());
        return read;
    }
}
