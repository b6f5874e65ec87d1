package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.cli.Cli;
import dev.touchstone.cli.Env;
import dev.touchstone.grading.Sealing;
import dev.touchstone.seal.Layers;
import dev.touchstone.storage.Database;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ServeCommandTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void serve_portInUse_saysWhatToDo(@TempDir Path data) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            assertThat(run("serve", "--port", port, "--data", data.toString())).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains(port, "in use", "--port").hasLineCount(1);
        }
    }

    @Test
    void serve_dataInUseByAnotherProcess_saysWhatToDo(@TempDir Path data) throws IOException {
        try (var _ = new Child(data)) {
            assertThat(run("serve", "--port", "0", "--data", data.toString())).isEqualTo(3);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("in use by another running Touchstone");
        }
    }

    @Test
    void serve_wrongArguments_areRefused() {
        assertThat(run("serve", "--port", "65536")).isEqualTo(2);
        assertThat(run("serve", "--notes", "no-such-folder")).isEqualTo(2);
        assertThat(run("serve", "--language", "zh", "--port", "-1")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("65536", "no-such-folder", "必须在");
    }

    @Test
    void serve_addressOfAnotherMachine_isRefused() {
        assertThat(run("serve", "--host", "192.0.2.1")).isEqualTo(2);
        assertThat(run("serve", "--host", "300.1.1.1")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\"192.0.2.1\"", "\"300.1.1.1\"", "0.0.0.0")
                .hasLineCount(2);
    }

    @Test
    void serve_dataIsAFile_isRefusedBeforeAnythingStarts(@TempDir Path folder) throws IOException {
        String data = Files.createFile(folder.resolve("file")).toString();

        assertThat(run("serve", "--port", "0", "--data", data)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(data, "--data").hasLineCount(1);
    }

    @Test
    void serve_othersWhereSubmissionsAreNotSealed_isRefusedUnlessTold(@TempDir Path folder) throws IOException {
        String data = Files.createFile(folder.resolve("file")).toString();
        Function<Path, Sealing> reduced = _ -> new Sealing(Layers.NONE, Layers.NONE);

        assertThat(run(reduced, "serve", "--host", "0.0.0.0", "--port", "0", "--data", data)).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("system call filter", "0.0.0.0", "--allow-reduced-sealing", "doctor").hasLineCount(1);
        err.reset();
        run(reduced, "serve", "--host", "0.0.0.0", "--port", "0", "--data", data, "--language", "zh");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("系统调用过滤", "--allow-reduced-sealing");
        err.reset();
        run(reduced, "serve", "--host", "0.0.0.0", "--port", "0", "--data", data, "--allow-reduced-sealing");
        assertThat(err.toString(StandardCharsets.UTF_8)).as("only the data cannot be used").doesNotContain("doctor");
        err.reset();
        run(reduced, "serve", "--port", "0", "--data", data);
        assertThat(err.toString(StandardCharsets.UTF_8)).as("only this machine").doesNotContain("doctor");
    }

    @Test
    void serve_killedBetweenSubmissionAndVerdict_givesTheVerdictAfterARestart(@TempDir Path data) throws Exception {
        String source = Site.source("lru-cache/mutants/read-does-not-count/MyLruCache.java");
        String page;
        try (var killed = new Child(data)) {
            String body = MAPPER.writeValueAsString(Map.of("source", source));
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(killed.at("api/exercises/lru-cache/attempts"))
                            .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build(),
                    BodyHandlers.ofString());
            killed.process.destroyForcibly();
            page = MAPPER.readTree(answer.body()).get("page").asString().substring(1);
        }

        try (var restarted = new Child(data)) {
            HttpResponse<String> events = client.send(HttpRequest.newBuilder(restarted.at(page + "/events"))
                    .header("Accept", "text/event-stream").build(), BodyHandlers.ofString());
            HttpResponse<String> shown = client.send(HttpRequest.newBuilder(restarted.at(page)).build(),
                    BodyHandlers.ofString());

            assertThat(events.body()).contains("event: verdict");
            assertThat(shown.body()).contains("data-verdict=\"WrongAnswer\"");
        }
    }

    @Test
    void serve_toldToEnd_leavesNoProcessBehind(@TempDir Path data) throws Exception {
        try (var child = new Child(data)) {
            List<ProcessHandle> workers = child.process.descendants().toList();

            child.process.destroy();

            assertThat(child.process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            for (ProcessHandle worker : workers) {
                worker.onExit().get(60, TimeUnit.SECONDS);
            }
            try (var database = Database.inFolder(data)) {
                assertThat(database).isNotNull();
            }
        }
    }

    private int run(String... args) {
        return run(Sealing::tried, args);
    }

    private int run(Function<Path, Sealing> sealer, String... args) {
        var env = new Env(InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Map.of(), Path.of("").toAbsolutePath(),
                Optional.of(Site.HOME), new Env.Terminals(false, false), Locale.ENGLISH);
        var cli = new Cli(env, args);
        cli.add(new ServeCommand(env, cli, sealer), "dev.touchstone.web.usage");
        return cli.run();
    }

    /// A server in a process of its own, as a person starts it.
    private static final class Child implements AutoCloseable {

        private final Process process;
        private final URI address;

        Child(Path data) throws IOException {
            process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                    "--enable-native-access=ALL-UNNAMED", "-Dtouchstone.home=" + Site.HOME, "-cp",
                    System.getProperty("java.class.path"), Main.class.getName(), "serve", "--language", "en", "--port",
                    "0", "--data", data.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            BufferedReader lines = process.inputReader();
            String line = lines.readLine();
            while (line != null && !line.contains("http://")) {
                line = lines.readLine();
            }
            address = URI.create(String.valueOf(line).replaceFirst(".*?(http://\\S+).*", "$1"));
        }

        URI at(String path) {
            return address.resolve(path);
        }

        @Override
        public void close() {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
