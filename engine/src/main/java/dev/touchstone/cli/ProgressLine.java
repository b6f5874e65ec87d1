package dev.touchstone.cli;

import dev.touchstone.grading.Stage;
import dev.touchstone.grading.VerdictText;
import java.util.function.Consumer;

/// What grading is busy with, on one line of standard error that is written over; nothing where no person looks at it.
final class ProgressLine implements Consumer<Stage>, AutoCloseable {

    private static final String START_OVER = "\r\u001b[K";

    private final Env env;
    private final VerdictText text;
    private boolean shown;

    ProgressLine(Env env, VerdictText text) {
        this.env = env;
        this.text = text;
    }

    @Override
    public void accept(Stage stage) {
        if (env.terminals().err()) {
            env.err().print(START_OVER + text.stage(stage) + " …");
            env.err().flush();
            shown = true;
        }
    }

    /// Leaves an empty line behind.
    @Override
    public void close() {
        if (shown) {
            env.err().print(START_OVER);
            env.err().flush();
        }
    }
}
