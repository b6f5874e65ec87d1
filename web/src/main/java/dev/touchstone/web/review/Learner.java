package dev.touchstone.web.review;

import dev.touchstone.web.exercises.Visitor;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;

/// Whose cards they are.
public final class Learner {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private final Visitor visitor;
    private final boolean alone;

    /// @param host the address or name that the server listens on
    public Learner(Visitor visitor, String host) {
        this.visitor = visitor;
        this.alone = LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    }

    /// Who sends this request; empty for the one learner of this machine.
    String of(Context ctx) {
        return alone ? "" : Visitor.of(ctx);
    }

    /// Gives a browser its name, with a page from which it may rate.
    void greet(Context ctx) {
        if (!alone) {
            visitor.greet(ctx);
        }
    }
}
