package dev.touchstone.cli;

/// What goes on, on one line of standard error that is written over; nothing where no person looks at it.
/// Thread-safe.
final class ProgressLine implements AutoCloseable {

    private static final String START_OVER = "\r\u001b[K";

    private final Env env;
    private boolean shown;

    ProgressLine(Env env) {
        this.env = env;
    }

    synchronized void show(String text) {
        if (env.terminals().err()) {
            env.err().print(START_OVER + text + " …");
            env.err().flush();
            shown = true;
        }
    }

    /// Leaves an empty line behind, to be written on.
    @Override
    public void close() {
        clear();
    }

    /// Takes the text away, so that something else can be printed.
    synchronized void clear() {
        if (shown) {
            env.err().print(START_OVER);
            env.err().flush();
            shown = false;
        }
    }
}
