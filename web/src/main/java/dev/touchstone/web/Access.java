package dev.touchstone.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Who may ask for what, decided before anything else looks at a request.
///
/// The site has no passwords yet: whoever reaches it is the learner. So it must be reached only by someone who typed its
/// address, not by a page of another site that runs in the same browser. Two rules see to it:
///
/// - The `Host` must be an address that we are known by. A page of another site can make its own name resolve to
///   127.0.0.1 (DNS rebinding), but the browser then still sends that name.
/// - What changes something must come from a page of ours, as the browser tells in `Sec-Fetch-Site` and `Origin`.
///   Programs send neither and may come in. Browsers tell where a form stands only to those who may know its address,
///   so the policy for referrers is `same-origin`: with `no-referrer` a form of ours would come from `null`.
final class Access {

    /// No inline script or style, nothing from elsewhere, no frames around us.
    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> ANY_ADDRESS = Set.of("0.0.0.0", "::", "[::]");
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    /// A numeric address cannot be made to resolve to another one, so it is safe where we listen on all of them.
    private static final Pattern NUMERIC = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-f:.]{2,45}\\]");
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

    private final String boundHost;

    /// @param boundHost the address or name that the server listens on
    Access(String boundHost) {
        this.boundHost = boundHost.toLowerCase(Locale.ROOT);
    }

    /// Refuses what may not come in, and tells browsers what a page of ours may do.
    void check(Context ctx) {
        ctx.header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
        String host = Optional.ofNullable(ctx.header("Host")).orElse("").toLowerCase(Locale.ROOT);
        if (!isOurs(PORT.matcher(host).replaceFirst(""))) {
            throw new ForbiddenResponse("host");
        }
        if (!READING.contains(ctx.method()) && !isFromOurPage(ctx, host)) {
            throw new ForbiddenResponse("origin");
        }
    }

    boolean isOurs(String name) {
        boolean everywhere = ANY_ADDRESS.contains(boundHost);
        return LOOPBACK.contains(name) || name.equals(boundHost) || name.equals("[" + boundHost + "]")
                || (everywhere && NUMERIC.matcher(name).matches());
    }

    private static boolean isFromOurPage(Context ctx, String host) {
        String site = ctx.header("Sec-Fetch-Site");
        String origin = ctx.header("Origin");
        return (site == null || OWN_SITES.contains(site))
                && (origin == null || origin.equalsIgnoreCase(ctx.scheme() + "://" + host));
    }
}
