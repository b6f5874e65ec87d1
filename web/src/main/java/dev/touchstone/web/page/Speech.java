package dev.touchstone.web.page;

import dev.touchstone.source.Language;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The language that a visitor reads: the one chosen on the page, else what the browser asks for.
public final class Speech {

    /// The query parameter of the switch in the header.
    public static final String PARAMETER = "language";

    private static final String COOKIE = "language";
    private static final int COOKIE_SECONDS = 365 * 24 * 60 * 60;

    /// Longer headers are no browser's.
    private static final int ACCEPT_LANGUAGE_CHARS_MAX = 500;

    private static final String ATTRIBUTE = "touchstone.language";

    private final Optional<Language> preset;

    /// @param preset for visitors who have not chosen, whatever their browser asks for
    public Speech(Optional<Language> preset) {
        this.preset = preset;
    }

    /// Settles the language of a request, before anything else answers it.
    ///
    /// A choice in the query is kept in a cookie, and a page that was asked for with one is asked for again without it.
    public void settle(Context ctx) {
        Optional<Language> chosen = Optional.ofNullable(ctx.queryParam(PARAMETER)).flatMap(Language::find);
        ctx.attribute(ATTRIBUTE, chosen.orElseGet(() -> remembered(ctx)));
        chosen.ifPresent(language -> {
            ctx.cookie(cookie(language));
            if (ctx.method().name().equals("GET")) {
                ctx.redirect(pathOf(ctx));
                ctx.skipRemainingHandlers();
            }
        });
    }

    /// The language of the request that `ctx` answers; English where it failed before it was settled.
    public static Language of(Context ctx) {
        Language language = ctx.attribute(ATTRIBUTE);
        return language == null ? Language.EN : language;
    }

    private Language remembered(Context ctx) {
        return Optional.ofNullable(ctx.cookie(COOKIE))
                .flatMap(Language::find)
                .or(() -> preset)
                .orElseGet(() -> accepted(ctx.header("Accept-Language")));
    }

    private static Language accepted(@Nullable String header) {
        if (header == null || header.length() > ACCEPT_LANGUAGE_CHARS_MAX) {
            return Language.EN;
        }
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> Language.find(range.getRange().replaceFirst("-.*", "")).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }

    private static Cookie cookie(Language language) {
        var cookie = new Cookie(COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(COOKIE_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        return cookie;
    }

    /// The path and query of the request without the choice; always a path of this site.
    private static String pathOf(Context ctx) {
        String query = Optional.ofNullable(ctx.queryString()).orElse("");
        String rest = String.join("&", List.of(query.split("&")).stream()
                .filter(part -> !part.isEmpty() && !part.startsWith(PARAMETER + "="))
                .toList());
        String path = "/" + ctx.req().getRequestURI().replaceFirst("^[/\\\\]+", "");
        return rest.isEmpty() ? path : path + "?" + rest;
    }
}
