package dev.touchstone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `help [COMMAND]`: all commands, or one of them.
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {

    private final Session session;
    private final CommandLine root;

    @Parameters(index = "0", arity = "0..1", paramLabel = "COMMAND", descriptionKey = "command")
    private String command = "";

    /// @param root holds all commands by the time this one is called
    HelpCommand(Session session, CommandLine root) {
        this.session = session;
        this.root = root;
    }

    @Override
    public Integer call() {
        CommandLine asked = command.isEmpty() ? root : root.getSubcommands().get(command);
        if (asked == null) {
            throw session.noSuch("command", command, root.getSubcommands().keySet());
        }
        asked.usage(root.getOut());
        return ExitCode.FINE;
    }
}
