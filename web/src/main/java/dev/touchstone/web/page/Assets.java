package dev.touchstone.web.page;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// The files that pages load: style sheet, scripts, icon. Read once and packed when first asked for, so that they cost
/// nothing to serve. KaTeX and Mermaid are those of their makers; their licences lie beside them.
///
/// Their URLs carry a hash of their content, so browsers may keep them for good.
public final class Assets {

    /// Where they are served from.
    public static final String PATH = "/static/";

    private static final String CACHE_FOR_GOOD = "public, max-age=31536000, immutable";
    private static final int VERSION_CHARS = 12;

    private static final Map<String, String> TYPES = Map.of("site.css", "text/css; charset=utf-8", "site.js",
            "text/javascript; charset=utf-8", "search.js", "text/javascript; charset=utf-8", "notes.js",
            "text/javascript; charset=utf-8", "review.js", "text/javascript; charset=utf-8", "katex.js",
            "text/javascript; charset=utf-8", "mermaid.js",
            "text/javascript; charset=utf-8", "editor.js",
            "text/javascript; charset=utf-8", "icon.svg",
            "image/svg+xml");

    private final Map<String, Asset> assets;

    /// A file. Two that ask for it first at the same time pack it twice, to the same bytes.
    private static final class Asset {

        private final String type;
        private final byte[] plain;
        private final String version;
        private volatile byte @Nullable [] packed;

        Asset(String type, byte[] plain, String version) {
            this.type = type;
            this.plain = plain;
            this.version = version;
        }

        byte[] packed() {
            byte[] known = packed;
            if (known == null) {
                known = Assets.packed(plain);
                packed = known;
            }
            return known;
        }
    }

    /// Reads all of them from the class path.
    public Assets() {
        assets = TYPES.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, type -> read(type.getKey(), type.getValue())));
    }

    /// Answers with the file that the path names.
    public void show(Context ctx) {
        Asset asset = assets.get(ctx.pathParam("file"));
        if (asset == null) {
            throw new NotFoundResponse();
        }
        boolean packed = String.valueOf(ctx.header("Accept-Encoding")).contains("gzip");
        boolean current = asset.version.equals(ctx.queryParam("v"));
        ctx.header("Cache-Control", current ? CACHE_FOR_GOOD : "no-cache").header("Vary", "Accept-Encoding");
        if (packed) {
            ctx.header("Content-Encoding", "gzip");
        }
        ctx.contentType(asset.type).result(packed ? asset.packed() : asset.plain);
    }

    /// `link` with the version of the file that it leads to; other links as they are.
    String versioned(String link) {
        Asset asset = link.startsWith(PATH) ? assets.get(link.substring(PATH.length())) : null;
        return asset == null ? link : link + "?v=" + asset.version;
    }

    private static Asset read(String name, String type) {
        try (InputStream in = Assets.class.getResourceAsStream("/public/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no \"public/" + name + "\" on the class path");
            }
            byte[] plain = in.readAllBytes();
            return new Asset(type, plain, version(plain));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read public/" + name, e);
        }
    }

    private static byte[] packed(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot pack in memory", e);
        }
        return packed.toByteArray();
    }

    private static String version(byte[] plain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return HexFormat.of().formatHex(digest).substring(0, VERSION_CHARS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
