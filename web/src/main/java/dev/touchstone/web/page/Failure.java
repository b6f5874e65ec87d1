package dev.touchstone.web.page;

import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An answer other than the page that was asked for, with a sentence for the visitor.
public final class Failure extends HttpResponseException {

    private static final long serialVersionUID = 1;

    private final transient @Nullable Link instead;

    /// @param status of HTTP, 400 or above
    /// @param message in the visitor's language; empty where the status says all
    public Failure(int status, String message) {
        super(status, message, Map.of());
        this.instead = null;
    }

    private Failure(Link instead) {
        super(404, "", Map.of());
        this.instead = instead;
    }

    public static Failure notFound() {
        return new Failure(404, "");
    }

    /// Not found, but here is what was probably meant.
    public static Failure notFound(Link instead) {
        return new Failure(instead);
    }

    Optional<Link> instead() {
        return Optional.ofNullable(instead);
    }
}
