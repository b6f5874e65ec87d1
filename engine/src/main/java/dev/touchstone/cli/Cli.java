package dev.touchstone.cli;

import dev.touchstone.source.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: all commands, their help, and what becomes of failures.
///
/// Exit codes: 0 accepted or fine, 1 not accepted or not as it should be, 2 wrong usage or unreadable input, 3 our own failure.
public final class Cli {

    private static final int HELP_COLUMNS = 100;

    private static final ResourceBundle.Control EXACT = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Env env;
    private final List<String> args;
    private final LanguageChoice choice;
    private final Session session;
    private final CommandLine root;

    /// Ready to run `args`; nothing has happened yet.
    public Cli(Env env, String... args) {
        this.env = env;
        this.args = List.of(args);
        choice = LanguageChoice.of(this.args, env);
        session = new Session(env, choice.language());
        root = new CommandLine(new Root())
                .addSubcommand(new ListCommand(session))
                .addSubcommand(new ShowCommand(session))
                .addSubcommand(new StartCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new ReplayCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new SearchCommand(session))
                .addSubcommand(new NewCommand(session))
                .addSubcommand(new ProveCommand(session))
                .addSubcommand(new DoctorCommand(session))
                .addSubcommand(new PrepareCommand(session));
        root.addSubcommand(new HelpCommand(session, root));
        root.getCommandSpec()
                .addOption(OptionSpec.builder(LanguageChoice.OPTION)
                        .type(String.class).paramLabel("en|zh").scopeType(ScopeType.INHERIT).build())
                .addOption(OptionSpec.builder("-h", "--help")
                        .type(boolean.class).usageHelp(true).scopeType(ScopeType.INHERIT).build());
        root.setResourceBundle(bundle(Cli.class.getPackageName() + ".usage"));
    }

    /// Adds a command of another module.
    ///
    /// @param command annotated with picocli's `@Command`, which names it
    /// @param bundle base name of the resource bundle, in English and Chinese, of its help: `touchstone.NAME.usage.header`
    ///   says in one line what it does, `touchstone.NAME.usage.footer` is an example
    public void add(Object command, String bundle) {
        var added = new CommandLine(command);
        root.addSubcommand(added);
        added.setResourceBundle(bundle(bundle));
    }

    /// The language in which we speak.
    public Language language() {
        return choice.language();
    }

    /// The checkout, which holds `content/` and `exercises/`. Where there is none, running ends with a message and exit
    /// code 2.
    public Path home() {
        return session.home();
    }

    /// Runs the command and returns the exit code. Never throws.
    public int run() {
        if (choice.refused().isPresent()) {
            session.warn(session.say("language.unknown", Printable.line(choice.refused().get())));
            return ExitCode.USAGE;
        }
        root.setOut(new PrintWriter(env.out(), true, env.out().charset()))
                .setErr(new PrintWriter(env.err(), true, env.err().charset()))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(HELP_COLUMNS)
                .setParameterExceptionHandler((e, _) -> refused(e))
                .setExecutionExceptionHandler((e, _, _) -> failed(e));
        root.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, Cli::commands);
        int code = root.execute(args.toArray(String[]::new));
        env.out().flush();
        env.err().flush();
        return code;
    }

    /// No command at all.
    @Command(name = "touchstone")
    private final class Root implements Runnable {
        @Override
        public void run() {
            throw new InputException(session.say("command.none", session.command()));
        }
    }

    private ResourceBundle bundle(String name) {
        Locale locale = choice.language() == Language.EN ? Locale.ROOT : Locale.SIMPLIFIED_CHINESE;
        return ResourceBundle.getBundle(name, locale, Cli.class.getClassLoader(), EXACT);
    }

    /// One line and an example for each command.
    private static String commands(Help help) {
        int width = help.subcommands().keySet().stream().mapToInt(String::length).max().orElse(0);
        return help.subcommands().entrySet().stream()
                .map(command -> {
                    UsageMessageSpec usage = command.getValue().commandSpec().usageMessage();
                    return "  %s  %s%n  %s  $ %s%n".formatted(
                            Width.padRight(command.getKey(), width), String.join(" ", usage.header()),
                            " ".repeat(width), String.join(" ", usage.footer()).strip());
                })
                .collect(Collectors.joining());
    }

    private int refused(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String asked = command.parent() == null ? "" : " " + command.name();
        session.warn(switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, command).text();
            case MissingParameterException missing -> session.say("usage.missing",
                    missing.getMissing().stream().map(spec -> spec.paramLabel()).collect(Collectors.joining(" ")),
                    session.command() + asked);
            case OverwrittenOptionException twice -> session.say("usage.twice", name(twice.getOverwritten()),
                    session.command() + asked);
            default -> wrongValue(e, session.command() + asked);
        });
        return ExitCode.USAGE;
    }

    /// Says in our own words what picocli says in English and in the names of Java's types.
    private String wrongValue(ParameterException e, String command) {
        ArgSpec arg = e.getArgSpec();
        if (arg == null) {
            return session.say("usage.wrong", Printable.line(String.valueOf(e.getMessage())), command);
        }
        String value = Printable.line(String.valueOf(e.getValue()));
        Class<?> type = arg.type();
        if (type == boolean.class) {
            return session.say("usage.noValue", name(arg), command);
        }
        boolean isInt = type == int.class || type == Integer.class;
        if (!isInt && type != Long.class) {
            return session.say("usage.value", name(arg), value, command);
        }
        long most = isInt ? Integer.MAX_VALUE : Long.MAX_VALUE;
        return value.matches("[-+]?\\d+")
                ? session.say("usage.range", name(arg), value, most)
                : session.say("usage.number", name(arg), value);
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private InputException unmatched(UnmatchedArgumentException e, CommandSpec command) {
        String typed = e.getUnmatched().getFirst();
        if (typed.startsWith("-")) {
            return session.noSuch("option", typed, command.optionsMap().keySet());
        }
        return command.parent() == null
                ? session.noSuch("command", typed, command.subcommands().keySet())
                : session.refuse("usage.tooMany", Printable.line(typed), session.command() + " " + command.name());
    }

    private int failed(Exception e) {
        if (e instanceof InputException refusal) {
            session.warn(refusal.text());
            return ExitCode.USAGE;
        }
        session.warn(session.say("failure", String.valueOf(e.getMessage())));
        e.printStackTrace(env.err());
        return ExitCode.FAILURE;
    }
}
