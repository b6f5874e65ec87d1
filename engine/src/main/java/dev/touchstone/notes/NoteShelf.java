package dev.touchstone.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Keeps what files gave when they were last read, so that reading a folder again costs only the files that changed.
/// Thread-safe.
///
/// A file counts as unchanged while its size and its time of change are the same.
public final class NoteShelf {

    private final Map<Path, Kept> kept = new ConcurrentHashMap<>();

    private record Stamp(long bytes, FileTime changed) {}

    private record Kept(Stamp stamp, NoteFile file) {}

    /// What `reader` makes of `file`, or made of it before.
    NoteFile read(Path file, Function<Path, NoteFile> reader) {
        Optional<Stamp> stamp = stamp(file);
        Kept known = kept.get(file);
        if (known != null && stamp.isPresent() && known.stamp().equals(stamp.get())) {
            return known.file();
        }
        NoteFile read = reader.apply(file);
        stamp.ifPresentOrElse(now -> kept.put(file, new Kept(now, read)), () -> kept.remove(file));
        return read;
    }

    /// Takes from the shelf what lies in `folder` and is not one of `files`.
    void forgetOthers(Path folder, Collection<Path> files) {
        Set<Path> present = Set.copyOf(files);
        kept.keySet().removeIf(file -> file.startsWith(folder) && !present.contains(file));
    }

    /// How many files are on the shelf.
    int size() {
        return kept.size();
    }

    private static Optional<Stamp> stamp(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(attributes.size(), attributes.lastModifiedTime()));
        } catch (IOException | SecurityException _) {
            return Optional.empty();
        }
    }
}
