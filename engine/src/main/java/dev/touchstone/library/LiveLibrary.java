package dev.touchstone.library;

import dev.touchstone.search.Answer;
import dev.touchstone.search.Question;
import dev.touchstone.search.SearchIndex;

/// The newest snapshot of the library, replaced as a whole when the files change. Thread-safe.
///
/// Whoever needs a consistent view asks once and keeps the answer for the length of a request.
public final class LiveLibrary {

    private final LibraryFolders folders;
    private final SearchIndex index = new SearchIndex();
    private volatile Library current;

    /// Reads the first snapshot before it returns.
    public LiveLibrary(LibraryFolders folders) {
        this.folders = folders;
        this.current = folders.read();
        index.update(current.findables());
    }

    /// What the newest snapshot holds of the words of the question.
    public Answer find(Question question) {
        return index.find(question);
    }

    public Library current() {
        return current;
    }

    /// Reads what changed and returns the new snapshot; readers of the old one are not disturbed.
    ///
    /// The text of changed notes is there first, on pages and in search; their topics follow when the graph is made, which
    /// for thousands of notes takes a second or more. One reload at a time, so that an older reading never replaces a newer
    /// one.
    public synchronized Library reload() {
        current = folders.readNotes(current);
        index.update(current.findables());
        current = folders.read();
        index.update(current.findables());
        return current;
    }
}
