package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.source.Bundles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CliTest {

    private static final List<String> COMMANDS = List.of("list", "show", "start", "check", "replay", "import", "prove",
            "doctor",
            "help");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"messages", "usage"})
    void bundles_bothLanguages_haveTheSameKeysAndPlaces(String name) {
        Map<String, String> english = Bundles.texts(Cli.class, name + ".properties");
        Map<String, String> chinese = Bundles.texts(Cli.class, name + "_zh.properties");

        assertThat(Bundles.places(chinese)).isEqualTo(Bundles.places(english));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_zh.properties"})
    void bundles_messages_haveNoQuoteThatAPatternWouldEat(String file) {
        assertThat(Bundles.texts(Cli.class, file).values()).noneMatch(text -> text.contains("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void help_listsEveryCommandWithAnExample(String asked) {
        CliRun run = CliRun.in(folder, asked);

        assertThat(run.code()).isZero();
        for (String command : COMMANDS) {
            assertThat(run.out()).containsPattern("\n  " + command + " +\\w.+\n +\\$ \\./touchstone " + command);
        }
        assertThat(run.out()).contains("Exit codes:\n  0 ", "\n  1 ", "\n  2 ", "\n  3 ");
    }

    @Test
    void help_inChinese_saysTheSame() {
        CliRun run = new CliRun.Stage(folder).variable("LANG", "zh_CN.UTF-8").run("help");

        assertThat(run.out()).contains("检查解答并给出判题结果", "退出码：", "$ ./touchstone check lru-cache");
    }

    @Test
    void help_ofOneCommand_explainsItsOptions() {
        CliRun run = CliRun.in(folder, "help", "check");

        assertThat(run.out()).contains("--seed=NUMBER", "Generates the scripts", "$ ./touchstone check lru-cache");
        assertThat(CliRun.in(folder, "check", "--help")).isEqualTo(run);
    }

    @Test
    void add_commandOfAnotherModule_isListedAndRuns() {
        var stage = new CliRun.Stage(folder);

        assertThat(stage.runWith(new Serve(), "help").out()).contains("\n  serve ");
        assertThat(stage.runWith(new Serve(), "serve").code()).isZero();
    }

    @Test
    void run_unknownNames_suggestsTheNearest() {
        assertRefused("no command \"chek\"; did you mean \"check\"?", "chek");
        assertRefused("no option \"--sed\"; did you mean \"--seed\"?", "check", "lru-cache", "--sed", "1");
        assertRefused("no exercise \"lru-cach\"; did you mean \"lru-cache\"?", "check", "lru-cach");
        assertRefused("no exercise \"lru-cach\"; did you mean \"lru-cache\"?", "start", "lru-cach");
        assertRefused("no exercise \"lru-cach\"; did you mean \"lru-cache\"?", "prove", "lru-cach");
        assertRefused("no exercise practises the topic \"lru-cach\"; did you mean \"lru-cache\"?", "list", "--topic",
                "lru-cach");
        assertRefused("no exercise \"Nothing like it\"; see all of them with ./touchstone list", "check",
                "Nothing like it");
    }

    @Test
    void run_wrongUsage_saysWhatIsMissing() {
        assertRefused("no command given; see all of them with ./touchstone help");
        assertRefused("ID is missing; see ./touchstone check --help", "check");
        assertRefused("nothing can follow here: \"b\"; see ./touchstone start --help", "start", "a", "b");
        assertRefused("no language \"fr\"; use en or zh", "list", "--language", "fr");
        assertRefused("WORDS is missing; see ./touchstone search --help", "search", "");
        assertThat(CliRun.in(folder, "search", " ", "--language", "zh").err())
                .isEqualTo("缺少 WORDS；参见 ./touchstone search --help\n");
    }

    @Test
    void run_wrongValue_saysWhatIsExpected() {
        assertRefused("--seed must be a whole number, not \"abc\"", "check", "lru-cache", "--seed", "abc");
        assertRefused("--seed 的值应当是整数，而不是 \"abc\"", "check", "lru-cache", "--seed", "abc", "--language", "zh");
        assertRefused("--seed cannot be \"-99999999999999999999\"; give a whole number of at most "
                + "9,223,372,036,854,775,807", "check", "lru-cache", "--seed=-99999999999999999999");
        assertRefused("--seed is given twice; give it once, see ./touchstone check --help", "check", "lru-cache",
                "--seed", "1", "--seed", "2");
        assertRefused("--json takes no value; see ./touchstone check --help", "check", "lru-cache", "--json=abc");
        assertRefused("NUMBER is missing; see ./touchstone check --help", "check", "lru-cache", "--seed");
        assertRefused("--seeds must be at least 1, not \"-5\"", "prove", "lru-cache", "--seeds", "-5");
        assertRefused("--seeds 的值至少是 1，而不是 \"0\"", "prove", "lru-cache", "--seeds=0", "--language", "zh");
        assertRefused("--seeds must be a whole number, not \"1.5\"", "prove", "lru-cache", "--seeds", "1.5");
        assertRefused("--seeds cannot be \"99999999999\"; give a whole number of at most 2,147,483,647", "prove",
                "lru-cache", "--seeds", "99999999999");
    }

    @Test
    void run_outsideAnyCheckout_saysWhereToRun() {
        CliRun run = new CliRun.Stage(folder).withoutHome().run("list");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("no folder with content/ and exercises/", folder.toString());
    }

    @Test
    void run_belowACheckout_findsIt() throws Exception {
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("exercises"));
        Path below = Files.createDirectories(folder.resolve("a/b"));
        CliRun run = new CliRun.Stage(below).withoutHome().run("list");

        assertThat(run).isEqualTo(new CliRun(ExitCode.FINE, "No exercises yet.\n", ""));
    }

    @Test
    void list_text_groupsByStage() {
        CliRun run = CliRun.in(folder, "list");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Stage 1\n").containsPattern("\n  lru-cache +2 of 5  LRU cache +lru-cache");
        assertThat(CliRun.in(folder, "list", "--language", "zh").out()).contains("第 1 阶段", "LRU 缓存");
    }

    @Test
    void list_json_isOneDocument() {
        CliRun run = CliRun.in(folder, "list", "--topic", "lru-cache", "--json");

        JsonNode exercise = JsonMapper.shared().readTree(run.out()).get("exercises").get(0);
        assertThat(exercise.get("id").asString()).isEqualTo("lru-cache");
        assertThat(exercise.get("title").get("zh").asString()).isEqualTo("LRU 缓存");
        assertThat(exercise.get("topics").get(0).asString()).isEqualTo("lru-cache");
    }

    @Test
    void list_brokenExercise_isLeftOutAndNamed() throws Exception {
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("exercises/half-done/contract"));
        var stage = new CliRun.Stage(folder).withoutHome();

        assertThat(stage.run("list").err()).contains("exercises/half-done/exercise.md: ");
        assertThat(stage.run("check", "half-done").err()).startsWith("exercise \"half-done\" cannot be used");
        assertThat(stage.run("check", "half-done").code()).isEqualTo(ExitCode.USAGE);
        assertThat(stage.run("prove").code()).isEqualTo(ExitCode.NOT_ACCEPTED);
    }

    private void assertRefused(String message, String... args) {
        assertThat(CliRun.in(folder, args)).isEqualTo(new CliRun(ExitCode.USAGE, "", message + "\n"));
    }

    /// Stands for a command of the site.
    @Command(name = "serve", header = "Opens the site.", footer = "./touchstone serve")
    private static final class Serve implements Runnable {
        @Override
        public void run() {}
    }
}
