package dev.touchstone.cli;

import dev.touchstone.catalogue.Exercise;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `show ID`: what an exercise asks.
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "exercise")
    private String id = "";

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Exercise exercise = session.exercise(session.catalogue(), id);
        session.print(Printable.block(new StatementPage(session, exercise).text("show.nextText")).stripTrailing());
        return ExitCode.FINE;
    }
}
