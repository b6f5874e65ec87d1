package dev.touchstone.web.review;

import dev.touchstone.web.exercises.Visitor;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
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

    /// Who asks for a page; empty for the one learner of this machine. A browser without a name is given one with the page.
    String of(Context ctx) {
        return alone ? "" : visitor.greet(ctx);
    }

    /// Who sends a form, as [#of] has it. Empty for a browser without a name: by its address it would share the history of
    /// others, and with a new name it would lose its own.
    Optional<String> sender(Context ctx) {
        return alone ? Optional.of("") : Visitor.named(ctx);
    }
}
