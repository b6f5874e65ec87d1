package dev.touchstone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/// Files that a command is about to write, all in one folder. Never writes over a file.
///
/// @param texts by path within the folder
record NewFiles(Path folder, Map<String, String> texts) {

    /// Which of them exist already.
    List<Path> existing() {
        return paths().stream().filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS)).toList();
    }

    /// Writes them, makes the folders that are missing, and prints the path of each.
    ///
    /// @param refusal key of what is said about a file that cannot be written, or exists
    /// @throws InputException if there is one
    void write(Session session, String refusal) {
        texts.forEach((name, text) -> {
            Path file = folder.resolve(name);
            try {
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            } catch (IOException e) {
                throw session.refuse(refusal, session.shown(file));
            }
        });
        paths().forEach(file -> session.print("  " + session.shown(file)));
        session.print("");
    }

    private List<Path> paths() {
        return texts.keySet().stream().map(folder::resolve).toList();
    }
}
