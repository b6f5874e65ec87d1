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

/// The files that pages load: style sheet, scripts, icon. Read and packed once, so that they cost nothing to serve.
///
/// Their URLs carry a hash of their content, so browsers may keep them for good.
public final class Assets {

    /// Where they are served from.
    public static final String PATH = "/static/";

    private static final String CACHE_FOR_GOOD = "public, max-age=31536000, immutable";
    private static final int VERSION_CHARS = 12;

    private static final Map<String, String> TYPES = Map.of("site.css", "text/css; charset=utf-8", "site.js",
            "text/javascript; charset=utf-8", "search.js", "text/javascript; charset=utf-8", "editor.js",
            "text/javascript; charset=utf-8", "icon.svg",
            "image/svg+xml");

    private final Map<String, Asset> assets;

    private record Asset(String type, byte[] plain, byte[] packed, String version) {}

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
        boolean current = asset.version().equals(ctx.queryParam("v"));
        ctx.header("Cache-Control", current ? CACHE_FOR_GOOD : "no-cache").header("Vary", "Accept-Encoding");
        if (packed) {
            ctx.header("Content-Encoding", "gzip");
        }
        ctx.contentType(asset.type()).result(packed ? asset.packed() : asset.plain());
    }

    /// `link` with the version of the file that it leads to; other links as they are.
    String versioned(String link) {
        Asset asset = link.startsWith(PATH) ? assets.get(link.substring(PATH.length())) : null;
        return asset == null ? link : link + "?v=" + asset.version();
    }

    private static Asset read(String name, String type) {
        try (InputStream in = Assets.class.getResourceAsStream("/public/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no \"public/" + name + "\" on the class path");
            }
            byte[] plain = in.readAllBytes();
            return new Asset(type, plain, packed(plain), version(plain));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read public/" + name, e);
        }
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
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
