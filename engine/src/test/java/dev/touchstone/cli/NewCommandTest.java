package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    @TempDir
    private Path home;

    @BeforeEach
    void checkout() throws Exception {
        Files.createDirectories(home.resolve("content"));
        Files.createDirectories(home.resolve("exercises"));
        Files.writeString(home.resolve("content/sets.md"), "---\ntitle: Sets\nparents: []\n---\n\n## Sets\n\nText.\n");
    }

    @Test
    void new_id_writesAnExerciseThatProvesItself() {
        CliRun made = run("new", "word-count", "--topic", "sets");
        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isEqualTo(ExitCode.FINE);
        assertThat(made.out()).contains("word-count/contract/WordCount.java", "prove word-count --write");

        CliRun unwritten = run("prove", "word-count");
        assertThat(unwritten.out()).contains("✗ word-count: 8 mutants", "behaviours.txt: does not say");

        CliRun proof = run("prove", "word-count", "--write");
        assertThat(proof.out()).contains("✓ word-count: 8 mutants", "also caught by (tries)",
                "8 counterexamples, in calls: median 3, worst 4; beyond the smallest stated 0 in all, 0 at worst.",
                "proven");
        assertThat(proof.code()).isEqualTo(ExitCode.FINE);
        assertThat(home.resolve("exercises/word-count/behaviours.txt")).exists();
    }

    @Test
    void new_idThatIsATypeOfTheJdk_getsAnotherContract() {
        assertThat(run("new", "map", "--topic", "sets").out()).contains("contract/MapExercise.java");
    }

    @Test
    void new_idThatExists_isRefusedAndNothingIsWritten() throws Exception {
        Files.createDirectories(home.resolve("exercises/word-count"));

        CliRun made = run("new", "word-count", "--topic", "sets");
        assertThat(made.code()).isEqualTo(ExitCode.USAGE);
        assertThat(made.err()).contains("exists and is not overwritten");
        assertThat(home.resolve("exercises/word-count")).isEmptyDirectory();
    }

    @Test
    void new_noId_isRefused() {
        CliRun made = run("new", "Word Count", "--topic", "sets");

        assertThat(made.code()).isEqualTo(ExitCode.USAGE);
        assertThat(made.err()).contains("\"Word Count\"", "lower-case words with hyphens");
        assertThat(home.resolve("exercises")).isEmptyDirectory();
    }

    @Test
    void new_unknownTopic_isRefused() {
        CliRun made = run("new", "word-count", "--topic", "bags");

        assertThat(made.code()).isEqualTo(ExitCode.USAGE);
        assertThat(made.err()).contains("no note \"bags\"", "--topic");
    }

    private CliRun run(String... arguments) {
        return new CliRun.Stage(home).withoutHome().run(arguments);
    }
}
