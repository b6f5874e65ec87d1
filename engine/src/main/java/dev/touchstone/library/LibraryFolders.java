package dev.touchstone.library;

import dev.touchstone.catalogue.Catalogue;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.notes.NoteShelf;
import java.nio.file.Path;
import java.util.List;

/// The folders that a library is read from. Reading them again reads only notes that changed. Thread-safe.
public final class LibraryFolders {

    private final Path content;
    private final Path exercises;
    private final List<Path> noteFolders;
    private final NoteShelf authored = new NoteShelf();
    private final NoteShelf imported = new NoteShelf();

    /// @param content the folder of authored notes
    /// @param exercises the folder that holds the exercise folders
    /// @param noteFolders any further folders of notes, in whatever state
    public LibraryFolders(Path content, Path exercises, List<Path> noteFolders) {
        this.content = content;
        this.exercises = exercises;
        this.noteFolders = List.copyOf(noteFolders);
    }

    /// Everything as it is now. Never throws.
    Library read() {
        return Library.of(readContent(), readImported(), Catalogue.read(exercises));
    }

    /// The notes as they are now, with the graph and exercises of `before`: a thousand notes take some milliseconds.
    Library readNotes(Library before) {
        return before.with(readContent(), readImported());
    }

    private NoteFolder readContent() {
        return NoteFolder.readAuthored(content, authored);
    }

    private List<NoteFolder> readImported() {
        return noteFolders.stream().map(folder -> NoteFolder.read(folder, imported)).toList();
    }
}
