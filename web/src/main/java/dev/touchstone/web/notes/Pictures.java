package dev.touchstone.web.notes;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The pictures in folders of notes. Nothing else in them is served.
final class Pictures {

    private static final long BYTES_MAX = 16L * 1024 * 1024;

    /// An SVG that is opened by itself may not run or load anything.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final Map<String, String> TYPES = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg",
            "image/jpeg",
            "gif", "image/gif", "webp", "image/webp", "svg", "image/svg+xml", "bmp", "image/bmp", "avif", "image/avif");

    boolean isOne(Path file) {
        return TYPES.containsKey(ending(file));
    }

    void show(Context ctx, Path file) {
        try {
            if (Files.size(file) > BYTES_MAX) {
                throw new ContentTooLargeResponse();
            }
            byte[] bytes = Files.readAllBytes(file);
            ctx.header("Content-Security-Policy", POLICY).header("Cache-Control", "no-cache");
            ctx.contentType(TYPES.getOrDefault(ending(file), "application/octet-stream")).result(bytes);
        } catch (IOException _) {
            throw new NotFoundResponse();
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
