package dev.touchstone.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a command finds around it: streams, variables, folders, terminals.
///
/// @param variables of the environment
/// @param directory the working directory
/// @param home the checkout, where whoever started us named it
/// @param terminals which streams a person looks at
/// @param locale of the machine, for where the variables name no language
public record Env(InputStream in, PrintStream out, PrintStream err, Map<String, String> variables, Path directory,
        Optional<Path> home, Terminals terminals, Locale locale) {

    /// The property that names the checkout.
    public static final String HOME_PROPERTY = "touchstone.home";

    public Env {
        variables = Map.copyOf(variables);
    }

    /// Which streams are terminals.
    public record Terminals(boolean out, boolean err) {}

    /// This process's own.
    public static Env ofProcess() {
        var terminals = new Terminals(isTerminal(1), isTerminal(2));
        return new Env(
                System.in,
                stream(FileDescriptor.out, terminals.out(), System.getProperty("stdout.encoding")),
                stream(FileDescriptor.err, terminals.err(), System.getProperty("stderr.encoding")),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                Optional.ofNullable(System.getProperty(HOME_PROPERTY)).map(Path::of),
                terminals,
                Locale.getDefault());
    }

    /// The folder that holds `content/` and `exercises/`: the one that was named, else the nearest above the working
    /// directory.
    public Optional<Path> checkout() {
        if (home.isPresent()) {
            return home;
        }
        for (Path folder = directory; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("content")) && Files.isDirectory(folder.resolve("exercises"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /// The variable `name`, or empty where it is not set or blank.
    Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    private static PrintStream stream(FileDescriptor descriptor, boolean terminal, @Nullable String encoding) {
        Charset charset = terminal ? terminalCharset(encoding) : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }

    private static Charset terminalCharset(@Nullable String encoding) {
        if (encoding != null && Charset.isSupported(encoding)) {
            Charset charset = Charset.forName(encoding);
            if (charset.canEncode() && charset.newEncoder().canEncode('试')) {
                return charset;
            }
        }
        return StandardCharsets.UTF_8;
    }

    /// Whether a person looks at descriptor `number`. Where the system does not tell them apart, whether one is there
    /// at all.
    private static boolean isTerminal(int number) {
        Path link = Path.of("/proc/self/fd/" + number);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException _) {
            return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        }
    }
}
