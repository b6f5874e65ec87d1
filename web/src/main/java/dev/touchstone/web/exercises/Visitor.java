package dev.touchstone.web.exercises;

import dev.touchstone.study.Attempt;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Tells people apart, for fairness while their attempts wait: browsers by a random cookie, programs by their address, which
/// people behind one router share. What belongs to one person alone, such as reviews, goes by the cookie only.
///
/// This is no login. Whoever throws the cookie away is somebody else.
public final class Visitor {

    private static final String COOKIE = "visitor";
    private static final int COOKIE_BYTES = 16;
    private static final int COOKIE_SECONDS = 365 * 24 * 60 * 60;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{" + 2 * COOKIE_BYTES + "}");

    private final RandomGenerator random;

    /// @param random that nobody can foresee
    public Visitor(RandomGenerator random) {
        this.random = random;
    }

    /// Gives a browser its name, with a page from which it may submit; the same one however often this request asks. Who
    /// comes back keeps it for another year.
    public String greet(Context ctx) {
        String greeted = ctx.attribute(COOKIE);
        if (greeted != null) {
            return greeted;
        }
        String name = named(ctx).orElseGet(this::fresh);
        ctx.attribute(COOKIE, name);
        var cookie = new Cookie(COOKIE, name);
        cookie.setPath("/");
        cookie.setMaxAge(COOKIE_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        ctx.cookie(cookie);
        return name;
    }

    private String fresh() {
        var bytes = new byte[COOKIE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// Who sends this request.
    public static String of(Context ctx) {
        String address = "at " + ctx.ip();
        return named(ctx).orElse(address.substring(0, Math.min(address.length(), Attempt.PERSON_CHARS_MAX)));
    }

    /// The name that the browser was given earlier.
    public static Optional<String> named(Context ctx) {
        return Optional.ofNullable(ctx.cookie(COOKIE)).filter(name -> NAME.matcher(name).matches());
    }
}
