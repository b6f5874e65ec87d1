package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.grading.Sealing;
import dev.touchstone.seal.Layer;
import dev.touchstone.seal.Layers;
import dev.touchstone.seal.Seal;
import dev.touchstone.source.Language;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DoctorCommandTest {

    private static final Layers FULL = new Layers(Layer.ALL, 0);
    private static final Sealing REDUCED = new Sealing(Layers.NONE, Layers.NONE);

    @TempDir
    private Path home;

    @Test
    void doctor_thisMachine_isTriedForReal() {
        assumeTrue(Seal.isPossible(), "this system cannot seal a process");

        CliRun run = CliRun.in(home, "doctor");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Level: full", "system call filter", "a team instance starts");
        assertThat(run.out()).doesNotContain("✗");
    }

    @Test
    void doctor_missingLayers_saysWhatThatMeans() {
        CliRun run = run(REDUCED, Language.EN);

        assertThat(run.code()).isEqualTo(ExitCode.NOT_ACCEPTED);
        assertThat(run.out()).contains("Level: reduced", "✗  system call filter", "✓  gate", "your own code only",
                "--allow-reduced-sealing");
        assertThat(run(REDUCED, Language.ZH).out()).contains("级别：受限", "✗  系统调用过滤", "--allow-reduced-sealing");
    }

    @Test
    void doctor_json_isOneDocument() {
        JsonNode reduced = JsonMapper.shared().readTree(run(REDUCED, Language.EN, "--json").out());
        JsonNode full = JsonMapper.shared().readTree(run(new Sealing(FULL, FULL), Language.EN, "--json").out());

        assertThat(reduced.get("level").asString()).isEqualTo("reduced");
        assertThat(reduced.get("teamInstance").asBoolean()).isFalse();
        assertThat(reduced.get("open").size()).isEqualTo(4);
        assertThat(reduced.get("layers").get(0).get("layer").asString()).isEqualTo("no-new-privileges");
        assertThat(reduced.get("layers").get(0).get("active").asBoolean()).isFalse();
        assertThat(full.get("level").asString()).isEqualTo("full");
        assertThat(full.get("teamInstance").asBoolean()).isTrue();
        assertThat(full.get("dataWritable").asBoolean()).isTrue();
    }

    @Test
    void doctor_dataThatCannotBeKept_isNotFine() throws Exception {
        Files.createFile(home.resolve(".touchstone"));

        CliRun run = run(new Sealing(FULL, FULL), Language.EN);

        assertThat(run.code()).isEqualTo(ExitCode.NOT_ACCEPTED);
        assertThat(run.out()).contains(".touchstone cannot be written");
    }

    private CliRun run(Sealing sealing, Language language, String... arguments) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var env = new Env(InputStream.nullInputStream(), stream, stream, Map.of(), home, Optional.of(home),
                new Env.Terminals(false, false), Locale.ENGLISH);
        var command = new DoctorCommand(new Session(env, language), _ -> sealing);
        int code = new CommandLine(command).execute(arguments);
        return new CliRun(code, out.toString(StandardCharsets.UTF_8), "");
    }
}
