package dev.touchstone.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/// What a visitor sees instead of the page that was asked for: what happened and what to do, and nothing of our insides.
public final class FailurePages {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePages.class);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int SERVER_FAILED = 500;

    private final Views views;

    public FailurePages(Views views) {
        this.views = views;
    }

    /// @param instead a page that was probably meant
    private record View(int status, String title, String message, Optional<Link> instead) {}

    /// A refusal that was meant.
    public void refused(HttpResponseException refusal, Context ctx) {
        Optional<Link> instead = refusal instanceof Failure failure ? failure.instead() : Optional.empty();
        String own = refusal instanceof Failure ? String.valueOf(refusal.getMessage()) : "";
        answer(ctx, refusal.getStatus(), own, instead);
    }

    /// Anything else is our own failure.
    public void unexpected(Exception failure, Context ctx) {
        LOG.error("event=request-failed method={} path={}", ctx.method(), ctx.path(), failure);
        answer(ctx, SERVER_FAILED, "", Optional.empty());
    }

    private void answer(Context ctx, int status, String own, Optional<Link> instead) {
        String message = own.isEmpty() ? say(ctx, "failure.message.", status) : own;
        ctx.status(status);
        if (ctx.path().startsWith("/api/")) {
            ctx.contentType("application/json").result(MAPPER.writeValueAsString(Map.of("error", message)));
        } else {
            views.show(ctx, "failure", new View(status, say(ctx, "failure.title.", status), message, instead));
        }
    }

    /// The text for `status`, else that for all of its hundred.
    private String say(Context ctx, String form, int status) {
        return views.find(Speech.of(ctx), form + status)
                .orElseGet(() -> views.say(Speech.of(ctx), form + (status >= SERVER_FAILED ? "5xx" : "4xx")));
    }
}
