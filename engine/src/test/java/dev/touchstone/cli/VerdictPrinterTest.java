package dev.touchstone.cli;

import static dev.touchstone.grading.Reports.actual;
import static dev.touchstone.grading.Reports.expected;
import static dev.touchstone.grading.Reports.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.grading.Report;
import dev.touchstone.grading.Reports;
import dev.touchstone.grading.VerdictText;
import dev.touchstone.source.Bilingual;
import dev.touchstone.source.Language;
import dev.touchstone.source.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictPrinterTest {

    @Test
    void render_accepted_listsTheProperties() {
        assertThat(render(Language.EN, Reports.accepted())).isEqualTo("""
                Accepted · LRU cache
                All 2 properties hold, in 1,500 tries.

                  ✓ held in 1,000 tries  Every call answers as a slow cache does.
                  ✓ held in 500 tries    staysSmall

                59 ms · seed 42 · digest 8f3c21aa8f3c""");
    }

    @Test
    void render_wrongAnswer_isATableWithTheFailingRowMarked() {
        assertThat(render(Language.EN, Reports.wrongAnswer())).isEqualTo("""
                Wrong answer · LRU cache
                Call 3, get(1), should return "甲"; it returned null.

                  #  call               expected  actual  steps
                  0  new MyLruCache(2)  done      done        4
                  1  put(1, "甲")       done      done       12
                  2  put(2, "b")        done      done       12
                → 3  get(1)             "甲"      null    1,234

                Play the calls by hand, from the first to the marked one, and write down what your fields hold after
                each.

                Play it again:
                  ./touchstone replay lru-cache.answersLikeTheModel.AAEC My.java

                  ✓ held in 1,000 tries  staysSmall
                  ✗ failed at try 12     Every call answers as a slow cache does.
                  · not checked          refusesNoCapacity

                59 ms · seed 42 · digest 8f3c21aa8f3c""");
    }

    @Test
    void render_wrongAnswerInChinese_alignsWideCharacters() {
        assertThat(render(Language.ZH, Reports.wrongAnswer())).startsWith("""
                答案错误 · LRU cache
                第 3 次调用 get(1) 应返回 "甲"，实际上返回了 null。

                  #  调用               预期  实际   步数
                  0  new MyLruCache(2)  完成  完成      4
                  1  put(1, "甲")       完成  完成     12
                  2  put(2, "b")        完成  完成     12
                → 3  get(1)             "甲"  null  1,234

                从第一次调用到标记的那一步，手工走一遍，记下每一步之后各个字段的值。
                """);
    }

    @Test
    void render_tooSlow_isATableWithBars() {
        assertThat(render(Language.EN, Reports.tooSlow())).startsWith("""
                Too slow · LRU cache
                One call of get took 66 steps at size 64 and 4,098 at size 4,096: it grows like O(n), and the exercise asks for O(1), the same at every size. At size 8,192 it was stopped, with all its steps used up.

                   size    steps  allowed
                     64       66      101  █
                    128      130      101  █
                  4,096    4,098      101  ██████████████████████████████
                  8,192  stopped

                Each call goes through everything once: look for""");
        assertThat(render(Language.ZH, Reports.tooSlow())).startsWith("""
                太慢 · LRU cache
                规模为 64 时，一次 get 用了 66 步；规模为 4,096 时用了 4,098 步：它按 O(n) 增长，而题目要求 O(1)，即与规模无关。规模为 8,192 时，步数用尽，已被停止。
                """);
    }

    @Test
    void render_compileError_showsTheLineInTheFileAsNamed() {
        assertThat(render(Language.EN, Reports.compileError())).isEqualTo("""
                Compile error · LRU cache
                It does not compile: there is one problem.

                src/MyLruCache.java:7: ';' expected
                        size++

                59 ms · seed 42 · digest 8f3c21aa8f3c""");
    }

    @Test
    void render_runtimeError_showsFramesAndOutput() {
        assertThat(render(Language.EN, Reports.runtimeError())).contains("""
                → 1  get(1)             null      throws NullPointerException: no node      5

                Where in your code, innermost first:
                  MyLruCache.find(MyLruCache.java:31)
                  MyLruCache.get(MyLruCache.java:12)

                Your code printed:
                  looking for 1

                The message names what is null. Ask where it should have got a value: a get that found nothing, the
                end of a list, a field never set. It happened at MyLruCache.find(MyLruCache.java:31).
                """);
    }

    @Test
    void render_brokenRule_isNotPressedIntoACell() {
        Report report = Reports.report("WrongAnswer").property("answersLikeTheModel", 1, "failed")
                .story(1, line("new MyLruCache", List.of(), expected("done", ""), actual("done", ""), 1),
                        line("get", List.of("1"), expected("rule", ""), actual("returned", "7"), 5))
                .build();

        assertThat(render(Language.EN, report)).contains("""
                  #  call              expected   actual  steps
                  0  new MyLruCache()  done       done        1
                → 1  get(1)            see below  7           5
                """, "✗ failed at the first try  Every call answers as a slow cache does.");
        assertThat(render(Language.ZH, report)).contains("见下文  7");
    }

    @Test
    void render_outputThatWasCut_saysHowMuch() {
        Report report = Reports.report("WrongAnswer").property("p", 1, "failed").printed("hello\n").unprinted(12_345)
                .story(0, line("new MyLruCache", List.of(), expected("done", ""), actual("returned", "1"), 1))
                .build();

        assertThat(render(Language.EN, report))
                .contains("Your code printed this and 12,345 bytes more, which are not kept:\n  hello\n");
        assertThat(render(Language.ZH, report)).contains("另有 12,345 字节没有保留：\n  hello\n");
    }

    @Test
    void render_problem_hasMarksUnderWhatIsMeant() {
        Report report = Reports.report("CompileError")
                .problem(3, 9, 3, "\tString 甲 = max;".replace("max", "min"), new Bilingual<>("wrong", "错误"),
                        Optional.of(new Bilingual<>("Do this.", "这样做。")), Optional.of("a();\nb();"))
                .problem(4, 200, 1, " ".repeat(100) + "x".repeat(200), new Bilingual<>("far", "很远"), Optional.empty(),
                        Optional.empty())
                .build();

        assertThat(render(Language.ZH, report)).contains("""
                src/MyLruCache.java:3: 错误
                    String 甲 = min;
                           ^^^^
                这样做。
                  a();
                  b();
                """);
        assertThat(render(Language.EN, report).lines()).allSatisfy(
                line -> assertThat(Width.of(line)).isLessThanOrEqualTo(Screen.COLUMNS_DEFAULT));
        assertThat(render(Language.EN, report)).contains("\n…" + "x".repeat(30) + "x\n" + " ".repeat(31) + "^\n");
    }

    @Test
    void render_manyProblems_showsTheFirstAndCountsTheRest() {
        Reports.Builder report = Reports.report("CompileError");
        for (int line = 1; line <= 9; line++) {
            report.problem(line, "problem " + line, "");
        }

        assertThat(render(Language.EN, report.build())).contains("problem 6\n\n… 3 more problems; --json lists all\n")
                .doesNotContain("problem 7");
    }

    @Test
    void render_knownMistake_isBelowTheTable() {
        Report report = Reports.report("WrongAnswer").property("p", 1, "failed")
                .like("evicts-newest", "evicts the newest entry", "淘汰了最新的条目")
                .story(0, line("new MyLruCache", List.of(), expected("done", ""), actual("returned", "1"), 1))
                .build();

        assertThat(render(Language.EN, report))
                .contains("\n\nBehaves like a common mistake: evicts the newest entry.\n");
        assertThat(render(Language.ZH, report)).contains("\n\n与一种常见错误的表现相同：淘汰了最新的条目。\n");
    }

    @Test
    void render_textOfTheSubmission_isNotObeyed() {
        Report report = Reports.report("RuntimeError")
                .property("p", 1, "failed")
                .printed("\u001b[2JAccepted\r")
                .story(0, line("new MyLruCache", List.of(), expected("done", ""), actual("threw", "X: \u001b[1A"), 1))
                .build();

        assertThat(render(Language.EN, report)).doesNotContain("\u001b", "\r").contains("\\u001b[2JAccepted");
    }

    @Test
    void render_longValue_isCutInTheTableAndWholeBelow() {
        String answer = "[" + "1, ".repeat(60) + "2]";
        Report report = Reports.report("WrongAnswer")
                .property("p", 1, "failed")
                .story(1, line("new MyLruCache", List.of("1"), expected("done", ""), actual("done", ""), 4),
                        line("all", List.of(), expected("returned", answer), actual("returned", "[]"), 7))
                .build();
        String text = render(Language.EN, report);

        assertThat(text.lines().filter(line -> line.startsWith("→")))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("…").hasSizeLessThanOrEqualTo(Screen.COLUMNS_DEFAULT));
        assertThat(text).contains("Step 1 in full:\n  call: all()\n  expected: " + answer + "\n  actual: []");
    }

    @Test
    void render_longScript_showsItsStartAndTheFailingStep() {
        var steps = new ArrayList<Report.Line>();
        for (int i = 0; i < 200; i++) {
            steps.add(line("put", List.of(Integer.toString(i)), expected("done", ""), actual("done", ""), 1));
        }
        Report report = Reports.report("WrongAnswer")
                .property("p", 1, "failed")
                .story(150, steps.toArray(Report.Line[]::new))
                .build();

        assertThat(render(Language.EN, report))
                .contains("… 125 steps not shown\n", "→ 150  put(150)", "… 44 steps not shown\n")
                .doesNotContain("put(50)");
    }

    @Test
    void render_coloured_paintsVerdictAndFailingRow() {
        String text = printer(Language.EN, Style.COLOURED).render(Reports.wrongAnswer());

        assertThat(text).startsWith("\u001b[1;31mWrong answer\u001b[0m").contains("\u001b[1;31m→ 3  get(1)");
        assertThat(text.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(render(Language.EN, Reports.wrongAnswer()));
    }

    @Test
    void render_everyVerdict_fitsTheScreenInBothLanguages() {
        for (Report report : Reports.all()) {
            for (Language language : Language.values()) {
                assertThat(render(language, report).lines().filter(line -> line.startsWith("→")))
                        .allSatisfy(row -> assertThat(Width.of(row)).isLessThanOrEqualTo(Screen.COLUMNS_DEFAULT));
            }
        }
    }

    private static String render(Language language, Report report) {
        return printer(language, Style.PLAIN).render(report);
    }

    private static VerdictPrinter printer(Language language, Style style) {
        var screen = new Screen(Words.of(Cli.class, language), style, Screen.COLUMNS_DEFAULT);
        var rules = Map.of("answersLikeTheModel", "Every call answers as a slow cache does.");
        var paths = Map.of("MyLruCache.java", "src/MyLruCache.java");
        return new VerdictPrinter(screen, new VerdictText(language, rules),
                new VerdictPrinter.Heading("LRU cache", paths, "./touchstone replay", " My.java"));
    }
}
