package dev.touchstone.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What a folder says that Obsidian keeps.
final class ObsidianVault {

    /// A longer file is none of Obsidian's, in bytes.
    private static final long SETTINGS_MAX_BYTES = 1024 * 1024;

    private static final Pattern STRICT = Pattern.compile("\"strictLineBreaks\"\\s*:\\s*true");

    private ObsidianVault() {}

    /// Whether `folder` is a vault in which a line ends where its author ended it. So it is by default.
    static boolean breaksLines(Path folder) {
        Path vault = folder.resolve(".obsidian");
        Path settings = vault.resolve("app.json");
        try {
            return Files.isDirectory(vault) && !(Files.isRegularFile(settings)
                    && Files.size(settings) <= SETTINGS_MAX_BYTES
                    && STRICT.matcher(Files.readString(settings)).find());
        } catch (IOException _) {
            return false;
        }
    }
}
