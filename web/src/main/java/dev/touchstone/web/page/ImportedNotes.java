package dev.touchstone.web.page;

import dev.touchstone.library.Library;
import dev.touchstone.notes.NoteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The names of files in the further folders of notes, as addresses and people see them: `folder/below/file.md`.
///
/// A folder goes by its own name; of several with the same name, all but the first get a number.
public final class ImportedNotes {

    private final Map<String, Path> folders = new LinkedHashMap<>();

    public ImportedNotes(Library library) {
        for (NoteFolder folder : library.imported()) {
            String name = nameOf(folder.folder());
            int number = 2;
            String free = name;
            while (folders.putIfAbsent(free, folder.folder()) != null) {
                free = name + "-" + number++;
            }
        }
    }

    /// The name of `file`, which lies in one of the folders.
    public Optional<String> named(Path file) {
        return folders.entrySet().stream()
                .filter(folder -> file.startsWith(folder.getValue()))
                .findFirst()
                .map(folder -> (folder.getKey() + "/" + folder.getValue().relativize(file)).replace('\\', '/'));
    }

    /// The file of that name; empty where there is none in the folder, whatever `..` and links say.
    public Optional<Path> find(String name) {
        int slash = name.indexOf('/');
        Path folder = folders.get(slash < 0 ? name : name.substring(0, slash));
        if (folder == null) {
            return Optional.empty();
        }
        return Files.isRegularFile(folder)
                ? Optional.of(folder).filter(_ -> slash < 0 || slash == name.length() - 1)
                : within(folder, name.substring(slash + 1));
    }

    /// The file that `path` names within `folder`; neither hidden nor outside, and no link that leads outside.
    public static Optional<Path> within(Path folder, String path) {
        try {
            Path file = folder.resolve(path).normalize();
            boolean hidden = !file.startsWith(folder.normalize()) || path.indexOf('\0') >= 0;
            if (hidden || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            Path real = file.toRealPath();
            Path root = folder.toRealPath();
            boolean inside = real.startsWith(root) && !hasHidden(root.relativize(real));
            return inside && Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException | InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static boolean hasHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String nameOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "notes" : name.toString();
    }
}
