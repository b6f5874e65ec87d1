package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.grading.Report;
import dev.touchstone.grading.ReportJson;
import dev.touchstone.grading.Reports;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final Path LRU = CliRun.HOME.resolve("exercises/lru-cache");

    @TempDir
    Path folder;

    @Test
    void check_reference_isAcceptedWithCode0() {
        CliRun run = CliRun.in(folder, "check", "lru-cache", LRU.resolve("reference/MyLruCache.java").toString());

        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.out()).startsWith("Accepted · LRU cache\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void check_mutant_isWrongAndReplaysUntilItIsMended() {
        String mutant = LRU.resolve("mutants/holds-one-too-many").toString();
        CliRun run = CliRun.in(folder, "check", "lru-cache", mutant, "--json", "--seed", "7");

        assertThat(run.code()).as(run.toString()).isEqualTo(ExitCode.NOT_ACCEPTED);
        Report report = ReportJson.read(run.out());
        assertThat(report.verdict()).isEqualTo("WrongAnswer");
        assertThat(report.seed()).isEqualTo(7);

        String token = report.replay().orElseThrow();
        CliRun again = CliRun.in(folder, "replay", token, mutant);
        assertThat(again.code()).as(again.toString()).isEqualTo(ExitCode.NOT_ACCEPTED);
        assertThat(again.out()).startsWith("Wrong answer")
                .contains("→ " + report.counterexample().orElseThrow().failing());
        CliRun mended = CliRun.in(folder, "replay", token, LRU.resolve("reference").toString());
        assertThat(mended.code()).isZero();
        assertThat(mended.out()).contains("Passes this time", "run check").doesNotContain("Accepted", "All 6");
    }

    @Test
    void check_standardInput_isRead() {
        CliRun run = new CliRun.Stage(folder).input("public final class MyLruCache {\n  int x = 1\n}\n")
                .run("check", "lru-cache", "-");

        assertThat(run.code()).as(run.toString()).isEqualTo(ExitCode.NOT_ACCEPTED);
        assertThat(run.out()).startsWith("Compile error").contains("MyLruCache.java:2: ';' expected\n  int x = 1\n");
    }

    @Test
    void check_noIdInAFolderThatStartMade_takesItsExercise() throws Exception {
        CliRun.in(folder, "start", "lru-cache");
        Path project = folder.resolve("lru-cache");
        Files.writeString(project.resolve("src/main/java/MyLruCache.java"),
                "public final class MyLruCache {\n  int x\n}\n");
        CliRun run = CliRun.in(project, "check");

        assertThat(run.code()).as(run.toString()).isEqualTo(ExitCode.NOT_ACCEPTED);
        assertThat(run.out()).startsWith("Compile error · LRU cache\n");
    }

    @Test
    void check_noIdAndSeveralSolutions_asksWhichOne() throws Exception {
        Files.writeString(folder.resolve("MyLruCache.java"), "");
        Files.writeString(folder.resolve("MyTopN.java"), "");

        assertThat(CliRun.in(folder, "check")).isEqualTo(new CliRun(ExitCode.USAGE, "",
                "solutions of several exercises lie here: lru-cache, top-n; say which one is meant, "
                        + "as in ./touchstone check ID\n"));
        assertThat(CliRun.in(folder, "check", "--language", "zh").err()).startsWith("这里有多道题目的解答：lru-cache, top-n；");
    }

    @Test
    void check_noFileNamed_takesTheOneThatStartMade() throws Exception {
        CliRun.in(folder, "start", "lru-cache");
        Path solution = folder.resolve("lru-cache/src/main/java/MyLruCache.java");
        Files.writeString(solution, "class");
        Files.writeString(solution.resolveSibling("Node.java"), "final class Node {}");
        CliRun above = CliRun.in(folder, "check", "lru-cache");
        CliRun inside = new CliRun.Stage(folder.resolve("lru-cache")).terminal().run("check", "lru-cache");

        assertThat(above.out()).contains("lru-cache/src/main/java/MyLruCache.java:1: ");
        assertThat(inside.out()).contains("\u001b[1msrc/main/java/MyLruCache.java:1\u001b[0m: ");
        assertThat(inside.err()).startsWith("\r\u001b[KCompiling …").endsWith("\r\u001b[K");
    }

    @Test
    void check_noSolutionAnywhere_saysHowToBegin() {
        assertThat(CliRun.in(folder, "check", "lru-cache")).isEqualTo(new CliRun(ExitCode.USAGE, "",
                "no file MyLruCache.java here; name your file, or begin with ./touchstone start lru-cache\n"));
    }

    @Test
    void check_unreadableFile_isNamedWithTheReason() throws Exception {
        Files.write(folder.resolve("My.java"), new byte[]{0, 1, 2, 3});

        assertThat(CliRun.in(folder, "check", "lru-cache", "None.java")).isEqualTo(
                new CliRun(ExitCode.USAGE, "", "no file \"None.java\"; check the path\n"));
        assertThat(CliRun.in(folder, "check", "lru-cache", "My.java").err()).startsWith("\"My.java\" is binary");
        assertThat(CliRun.in(folder, "check", "lru-cache", "My.java").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void check_twoFilesOfOneName_areRefused() throws Exception {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/My.java"), "class A {}");
        Files.writeString(folder.resolve("My.java"), "class A {}");

        assertThat(CliRun.in(folder, "check", "lru-cache", "My.java", "a/My.java").err())
                .isEqualTo("two files are called My.java; hand in one of them\n");
    }

    @Test
    void exitCode_everyVerdict_isOneOfThree() {
        for (Report report : Reports.all()) {
            assertThat(ExitCode.of(report)).isEqualTo(switch (report.verdict()) {
                case "Accepted" -> 0;
                case "JudgeError" -> 3;
                default -> 1;
            });
        }
    }

    @Test
    void replay_noToken_saysWhatToCopy() {
        CliRun run = CliRun.in(folder, "replay", "lru-cache.AAAA");

        assertThat(run).isEqualTo(new CliRun(ExitCode.USAGE, "",
                "\"lru-cache.AAAA\" is no replay token; copy the whole one that the verdict shows\n"));
    }
}
