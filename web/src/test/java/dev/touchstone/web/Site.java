package dev.touchstone.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A running site for tests, on any free port, and a client that talks to it.
final class Site implements AutoCloseable {

    /// The checkout with the real notes and exercises.
    static final Path HOME = Path.of(System.getProperty("touchstone.home", ".."));

    /// Grading takes a second or two; a machine that builds at the same time takes longer.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:15:30Z"), ZoneOffset.UTC);

    private final Server server;
    private final HttpClient client = HttpClient.newBuilder().build();

    private Site(Server server) {
        this.server = server;
    }

    /// The real notes and exercises, and a database in `data`.
    static Site start(Path data) {
        return start(HOME, List.of(), data);
    }

    static Site start(Path home, List<Path> notes, Path data) {
        return start(home, notes, data, "127.0.0.1");
    }

    /// One that others can reach too, and that therefore tells people apart.
    static Site startForAll(Path home, List<Path> notes, Path data) {
        return start(home, notes, data, "0.0.0.0");
    }

    private static Site start(Path home, List<Path> notes, Path data, String host) {
        return new Site(Server.start(new Server.Folders(home, notes, data),
                new Server.Address(host, 0, Optional.empty()), CLOCK));
    }

    int port() {
        return server.port();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    HttpResponse<String> get(String path) {
        return get(path, request -> request);
    }

    HttpResponse<String> get(String path, String language) {
        return get(path, request -> request.header("Accept-Language", language));
    }

    HttpResponse<String> get(String path, UnaryOperator<HttpRequest.Builder> with) {
        return send(with.apply(HttpRequest.newBuilder(at(path))));
    }

    HttpResponse<String> post(String path, String type, String body, UnaryOperator<HttpRequest.Builder> with) {
        return send(with.apply(HttpRequest.newBuilder(at(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    /// Blocks until the attempt is graded; returns the events that were sent.
    String waitFor(String attempt) {
        return get("/attempts/" + attempt + "/events", request -> request.header("Accept", "text/event-stream"))
                .body();
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A Java file of a real exercise.
    static String source(String pathInExercises) {
        try {
            return Files.readString(HOME.resolve("exercises").resolve(pathInExercises));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
