package dev.touchstone.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What one run of the command line gave.
record CliRun(int code, String out, String err) {

    /// The checkout under test.
    static final Path HOME = Path.of(System.getProperty(Env.HOME_PROPERTY, "..")).toAbsolutePath().normalize();

    /// Runs in `directory` and speaks English.
    static CliRun in(Path directory, String... args) {
        return new Stage(directory).run(args);
    }

    /// What a run finds around it.
    static final class Stage {

        private final Path directory;
        private final Map<String, String> variables = new HashMap<>();
        private String input = "";
        private Optional<Path> home = Optional.of(HOME);
        private boolean terminal;

        Stage(Path directory) {
            this.directory = directory;
        }

        Stage variable(String name, String value) {
            variables.put(name, value);
            return this;
        }

        Stage input(String text) {
            input = text;
            return this;
        }

        /// Nobody says where the checkout is.
        Stage withoutHome() {
            home = Optional.empty();
            return this;
        }

        Stage terminal() {
            terminal = true;
            return this;
        }

        CliRun run(String... args) {
            return run(List.of(), args);
        }

        /// Runs with one command more.
        CliRun runWith(Object command, String... args) {
            return run(List.of(command), args);
        }

        private CliRun run(List<Object> commands, String... args) {
            var out = new ByteArrayOutputStream();
            var err = new ByteArrayOutputStream();
            var env = new Env(
                    new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    variables,
                    directory,
                    home,
                    new Env.Terminals(terminal, terminal),
                    Locale.ENGLISH);
            var cli = new Cli(env, args);
            commands.forEach(command -> cli.add(command, "dev.touchstone.cli.usage"));
            int code = cli.run();
            return new CliRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }
}
