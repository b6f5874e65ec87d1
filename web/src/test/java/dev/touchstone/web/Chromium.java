package dev.touchstone.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A headless Chromium with one page, driven over the DevTools protocol. For one thread.
final class Chromium implements AutoCloseable {

    /// A busy machine may take most of it to start the browser.
    private static final long PATIENCE_SECONDS = 120;

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<JsonNode>> events = new ConcurrentHashMap<>();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private int lastId;
    private String session = "";

    private Chromium(Process process, String address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient().newWebSocketBuilder()
                .buildAsync(URI.create(address), new Ears()).join();
    }

    /// The browser of this machine.
    static Optional<Path> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Starts `browser` with nothing of anyone's in `profile`, and opens an empty page.
    static Chromium start(Path browser, Path profile) throws IOException {
        var process = new ProcessBuilder(browser.toString(), "--headless", "--no-sandbox", "--disable-gpu",
                "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--hide-scrollbars", "--user-data-dir=" + profile, "--remote-debugging-port=0",
                "about:blank").redirectErrorStream(true).start();
        BufferedReader lines = process.inputReader();
        String line = lines.readLine();
        while (line != null && !line.contains("DevTools listening on ")) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IOException("the browser ended before it listened");
        }
        Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
        var chromium = new Chromium(process, line.substring(line.indexOf("ws://")).strip());
        chromium.openPage();
        return chromium;
    }

    private void openPage() {
        String target = call("Target.createTarget", Map.of("url", "about:blank")).get("targetId").asString();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true)).get("sessionId")
                .asString();
        List.of("Page.enable", "Runtime.enable", "Log.enable").forEach(method -> call(method, Map.of()));
    }

    /// What pages complained about since this was asked last: exceptions, console errors, refused or missing files.
    List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.removeAll(taken);
        return taken;
    }

    /// As a screen of this size in CSS pixels, light or dark, of someone who reads `language`.
    void become(int width, int height, String scheme, String language) {
        call("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        call("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        call("Network.enable", Map.of());
        call("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", language)));
    }

    /// Opens `url` and waits until it is loaded with its scripts.
    void open(URI url) {
        leave(() -> call("Page.navigate", Map.of("url", url.toString())));
    }

    /// Does what leads to another page, and waits until that one is there.
    void leave(Runnable way) {
        var loaded = new CompletableFuture<JsonNode>();
        events.put("Page.loadEventFired", loaded);
        way.run();
        await(loaded);
    }

    /// The value of a JavaScript expression; of a promise what it resolves to.
    JsonNode evaluate(String expression) {
        JsonNode answer = call("Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.at("/result/value");
    }

    /// Puts `text` where the cursor is, as from a clipboard or an input method.
    void insert(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    /// Presses a key with Control.
    void control(String key, int code) {
        press(key, code, 2);
    }

    /// Presses a key alone.
    void key(String key, int code) {
        press(key, code, 0);
    }

    private void press(String key, int code, int modifiers) {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            call("Input.dispatchKeyEvent", Map.of("type", type, "modifiers", modifiers, "key", key, "code",
                    key.length() == 1 ? "Key" + key.toUpperCase(Locale.ROOT) : key, "windowsVirtualKeyCode", code));
        }
    }

    /// The whole page as a PNG.
    void photograph(Path png) {
        JsonNode data = call("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png"))
                .get("data");
        try {
            Files.createDirectories(png.getParent());
            Files.write(png, Base64.getDecoder().decode(data.asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        int id = ++lastId;
        var answer = new CompletableFuture<JsonNode>();
        answers.put(id, answer);
        var message = session.isEmpty()
                ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
        socket.sendText(MAPPER.writeValueAsString(message), true).join();
        return await(answer);
    }

    private static JsonNode await(CompletableFuture<JsonNode> awaited) {
        return awaited.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /// Sorts what the browser says into answers, events and complaints.
    private final class Ears implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                hear(MAPPER.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void hear(JsonNode message) {
            if (message.has("id")) {
                CompletableFuture<JsonNode> answer = answers.remove(message.get("id").asInt());
                if (answer == null) {
                    throw new IllegalStateException("an answer to nothing: " + message);
                }
                if (message.has("error")) {
                    answer.completeExceptionally(new IllegalStateException(message.get("error").toString()));
                } else {
                    answer.complete(message.get("result"));
                }
                return;
            }
            String method = message.at("/method").asString("");
            boolean complaint = method.equals("Runtime.exceptionThrown")
                    || (method.equals("Log.entryAdded")
                            && message.at("/params/entry/level").asString("").equals("error"))
                    || (method.equals("Runtime.consoleAPICalled")
                            && message.at("/params/type").asString("").equals("error"));
            if (complaint) {
                complaints.add(message.toString());
            }
            Optional.ofNullable(events.remove(method)).ifPresent(event -> event.complete(message));
        }
    }
}
