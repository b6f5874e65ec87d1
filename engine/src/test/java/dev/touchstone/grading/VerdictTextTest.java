package dev.touchstone.grading;

import static dev.touchstone.grading.Reports.actual;
import static dev.touchstone.grading.Reports.expected;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.properties.Expectation;
import dev.touchstone.properties.Fault;
import dev.touchstone.properties.Order;
import dev.touchstone.script.Outcome;
import dev.touchstone.source.Bundles;
import dev.touchstone.source.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTextTest {

    private static final Map<String, String> RULES_EN = Map.of("answersLikeTheModel",
            "Every call answers as a slow cache does.");
    private static final Map<String, String> RULES_ZH = Map.of("answersLikeTheModel", "每次调用的结果都与一个慢速缓存相同。");

    private static final Map<String, String> ENGLISH = Bundles.texts(VerdictText.class, "messages.properties");

    private final VerdictText en = new VerdictText(Language.EN, RULES_EN);
    private final VerdictText zh = new VerdictText(Language.ZH, RULES_ZH);

    @Test
    void bundles_bothLanguages_haveTheSameKeysAndPlaces() {
        Map<String, String> chinese = Bundles.texts(VerdictText.class, "messages_zh.properties");

        assertThat(Bundles.places(chinese)).isEqualTo(Bundles.places(ENGLISH));
        assertThat(chinese.values()).noneMatch(text -> text.contains("'"));
        assertThat(ENGLISH.values()).noneMatch(text -> text.contains("'"));
    }

    @Test
    void bundles_everyVerdict_hasTitleSentenceAndAdvice() {
        List<String> verdicts = new ArrayList<>(names(Verdict.class));
        verdicts.remove("Interleaved");

        assertThat(verdicts).containsExactlyInAnyOrderElementsOf(
                Reports.all().stream().map(Report::verdict).toList());
        for (String verdict : verdicts) {
            assertThat(ENGLISH)
                    .containsKeys("title." + verdict, "sentence." + verdict, "advice." + verdict);
        }
    }

    @Test
    void bundles_everyFaultOfThreads_hasTitleSentenceAndAdvice() {
        List<String> kinds = List.of("WrongAnswer", "Deadlock", "Livelock", "Unfair", "BusyWait", "Waits", "DataRace");

        assertThat(kinds).hasSameSizeAs(names(Fault.class));
        for (String kind : kinds) {
            assertThat(ENGLISH).containsKeys("title." + kind, "sentence.threads." + kind, "advice.threads." + kind);
        }
    }

    @Test
    void sentence_accepted_saysItInChineseToo() {
        assertThat(zh.sentence(Reports.explored(7, 2_800, Optional.of(-1), 1))).endsWith(
                "多个线程的 7 个计划在 2,800 种交错下运行：其中 1 个计划的所有可能交错都已运行；其余计划只运行了一部分，最容易出错的优先。");
    }

    @Test
    void sentence_accepted_saysWhatWasExploredAndWhatWasNot() {
        assertThat(explored(1, 20, Optional.empty(), 1)).endsWith(
                "One plan for several threads was run in 20 interleavings: in every one that there is.");
        assertThat(explored(7, 2_800, Optional.of(1), 0)).endsWith("7 plans for several threads were run in 2,800 "
                + "interleavings: in every one with up to 1 forced switch, and in others at random.");
        assertThat(explored(7, 2_800, Optional.of(2), 3)).endsWith("3 plans in every one that there is, the others in "
                + "every one with up to 2 forced switches, and in some more at random.");
        assertThat(explored(7, 2_800, Optional.of(-1), 0)).endsWith(
                "not in all that there are, but in the likeliest to go wrong first.");
        assertThat(explored(7, 2_800, Optional.of(-1), 1)).endsWith(
                "one plan in every one that there is, the others not in all, but in the likeliest to go wrong first.");
    }

    private String explored(int plans, int schedules, Optional<Integer> complete, int exhausted) {
        return en.sentence(Reports.explored(plans, schedules, complete, exhausted));
    }

    @Test
    void sentence_answerThatDiffersFromAnotherOne_saysBothAndWhoseTheyAre() {
        Report report = Reports.report("WrongAnswer").property("p", 1, "failed")
                .story(1, Reports.line("new MyLruCache", List.of(), expected("done", ""), actual("done", ""), 1),
                        Reports.line("get", List.of("1"), expected("sameAs", "7"), actual("returned", "null"), 1))
                .build();

        assertThat(en.sentence(report)).isEqualTo(
                "Call 1, get(1), should return 7, as your code did in another run or call that must agree with it; "
                        + "it returned null.");
        assertThat(en.advice(report)).contains("One of your two answers is wrong");
    }

    @Test
    void bundles_everyKindOfOutcomeAndExpectation_hasWords() {
        List<String> outcomes = List.of("done", "returned", "threw", "stopped.steps");
        List<String> expectations = List.of("done", "returned", "sameAs", "threw", "atMost", "atLeast", "length",
                "rule");

        assertThat(outcomes).hasSameSizeAs(names(Outcome.class));
        assertThat(expectations).hasSameSizeAs(names(Expectation.class));
        assertThat(ENGLISH)
                .containsKeys(keys("actual.", outcomes))
                .containsKeys(keys("did.", outcomes))
                .containsKeys(keys("expected.", expectations));
    }

    @ParameterizedTest
    @EnumSource
    void bundles_everyReasonToStop_hasWords(Outcome.Stopped.Reason reason) {
        String kind = "stopped." + reason.name().toLowerCase(Locale.ROOT);

        assertThat(ENGLISH).containsKeys("actual." + kind, "did." + kind);
    }

    @Test
    void advice_otherAnswersInAFreshProcess_isAboutStaticState() {
        Report report = Reports.report("WrongAnswer")
                .unrepeatable()
                .story(0, Reports.line("new MyLruCache", List.of(), expected("done", ""), actual("returned", "1"), 1))
                .build();

        assertThat(en.advice(report)).contains("static fields");
    }

    @ParameterizedTest
    @EnumSource(value = Order.class, names = "CONSTANT", mode = EnumSource.Mode.EXCLUDE)
    void advice_tooSlow_isAboutTheMeasuredGrowth(Order measured) {
        Report report = Reports.report("TooSlow").growth("get", "1", measured.formula(), Optional.empty(),
                new Report.Point(64, 66, 101), new Report.Point(128, 400, 101)).build();

        assertThat(en.sentence(report)).contains("66 steps at size 64", "400 at size 128").doesNotContain("stopped");
        assertThat(zh.sentence(report)).contains("66", "400").doesNotContain("停止");
        if (measured != Order.LINEARITHMIC) {
            assertThat(en.advice(report)).isNotEqualTo(ENGLISH.get("advice.TooSlow"));
        }
    }

    @Test
    void sentence_tooSlowEvenAtTheSmallestSize_saysSo() {
        Report report = Reports.report("TooSlow").growth("lcs", "n²", "more than n³", Optional.of(4)).build();

        assertThat(en.sentence(report))
                .isEqualTo("lcs used up all its steps at size 4 already, and the exercise asks for O(n²).");
        assertThat(en.described(report.growth().orElseThrow())).contains("faster than O(n³)");
    }

    @ParameterizedTest
    @EnumSource
    void stage_each_hasWords(Stage stage) {
        assertThat(en.stage(stage)).isNotBlank().isNotEqualTo(zh.stage(stage));
    }

    @Test
    void sentence_everyVerdict_hasNoPlaceLeftOpen() {
        for (VerdictText text : List.of(en, zh)) {
            for (Report report : Reports.all()) {
                assertThat(text.sentence(report) + text.advice(report) + text.title(report.verdict()))
                        .isNotBlank()
                        .doesNotContain("{", "}");
            }
        }
    }

    @Test
    void sentence_wrongAnswer_namesCallExpectedAndActual() {
        assertThat(en.sentence(Reports.wrongAnswer()))
                .isEqualTo("Call 3, get(1), should return \"甲\"; it returned null.");
        assertThat(zh.sentence(Reports.wrongAnswer())).isEqualTo("第 3 次调用 get(1) 应返回 \"甲\"，实际上返回了 null。");
    }

    @Test
    void sentence_wrongConstruction_namesTheException() {
        Report report = Reports.wrongConstruction(
                actual("threw", "java.lang.IllegalArgumentException"), actual("done", ""));

        assertThat(en.sentence(report)).isEqualTo(
                "new MyLruCache(0) should throw IllegalArgumentException; it ended without an exception.");
        assertThat(zh.sentence(report)).isEqualTo(
                "new MyLruCache(0) 应抛出 IllegalArgumentException，实际上没有抛出异常就结束了。");
        assertThat(en.advice(report)).contains("throw IllegalArgumentException before");
    }

    @Test
    void sentence_rule_isTheProperty() {
        Report report = Reports.wrongCall(expected("rule", ""), actual("returned", "3"));

        assertThat(en.sentence(report)).isEqualTo(
                "At call 1, size(), it returned 3, and this no longer holds: Every call answers as a slow cache does.");
        assertThat(zh.sentence(report)).isEqualTo(
                "第 1 次调用 size() 时返回了 3，下面这条性质不再成立：每次调用的结果都与一个慢速缓存相同。");
    }

    @Test
    void sentence_longValue_hasItsMiddleCut() {
        Report report = Reports.wrongCall(expected("returned", "1".repeat(500)), actual("returned", "2"));

        assertThat(en.sentence(report)).contains("1…1").hasSizeLessThan(160);
    }

    @Test
    void sentence_limits_carryTheirUnits() {
        assertThat(en.sentence(Reports.timeLimitExceeded()))
                .isEqualTo("Call 1, get(1), had not ended after 10,000,000 steps.");
        assertThat(zh.sentence(Reports.memoryLimitExceeded())).isEqualTo("需要的内存超过了 128 MiB。");
        assertThat(en.limit(new Report.Limit("millis", 10_000))).isEqualTo("10 s");
        assertThat(en.limit(new Report.Limit("millis", 2_500))).isEqualTo("2,500 ms");
    }

    @Test
    void sentence_processEnded_saysHow() {
        assertThat(en.sentence(Reports.endedEarly())).isEqualTo("It broke off: the process ended with exit code 0.");
        assertThat(en.sentence(Reports.runtimeError())).isEqualTo(
                "Call 1, get(1), threw NullPointerException: no node, where an answer was expected.");
    }

    @Test
    void advice_stopped_namesTheInnermostLine() {
        assertThat(en.advice(Reports.timeLimitExceeded())).contains("MyLruCache.get(MyLruCache.java:12)");
        assertThat(zh.advice(Reports.runtimeError())).contains("MyLruCache.find(MyLruCache.java:31)");
    }

    @Test
    void advice_knownException_saysWhatUsuallyLeadsToIt() {
        assertThat(en.advice(Reports.runtimeError()))
                .startsWith("The message names what is null.")
                .endsWith("It happened at MyLruCache.find(MyLruCache.java:31).");
        assertThat(zh.advice(Reports.runtimeError())).startsWith("异常信息里写明了哪个值为 null。");
    }

    @Test
    void advice_unknownException_namesTheLine() {
        Report report = Reports.report("RuntimeError").story(0, Reports.line("new MyLruCache", List.of(),
                expected("done", ""), actual("threw", "NoRoom: full"), 1, "A.b(A.java:3)")).build();

        assertThat(en.advice(report)).isEqualTo("Look at A.b(A.java:3), and at the values that lead there.");
    }

    @Test
    void frames_recursion_isToldOnce() {
        assertThat(frames("A.f(A.java:3)", "A.f(A.java:3)", "A.f(A.java:3)", "A.f(A.java:3)"))
                .containsExactly("A.f(A.java:3)", "… and this line again and again");
        assertThat(frames("A.f(A.java:3)", "A.g(A.java:9)", "A.f(A.java:3)", "A.g(A.java:9)", "A.f(A.java:3)",
                "A.g(A.java:9)"))
                .containsExactly("A.f(A.java:3)", "A.g(A.java:9)", "… and these 2 lines again and again");
        assertThat(frames("A.f(A.java:3)", "A.g(A.java:9)", "A.f(A.java:3)")).hasSize(3);
    }

    private List<String> frames(String... frames) {
        return en.frames(Reports.line("f", List.of(), Optional.empty(), actual("threw", "StackOverflowError"), 1,
                frames));
    }

    @Test
    void sentence_outOfTimeAsAWhole_namesTheProperty() {
        Report report = Reports.report("TimeLimitExceeded").property("answersLikeTheModel", 31, "failed")
                .limit("millis", 10_000).build();

        assertThat(en.sentence(report)).isEqualTo("All calls together took longer than 10 s; try 31 was running, of: "
                + "Every call answers as a slow cache does.");
        assertThat(zh.sentence(report)).contains("10 秒", "31", "慢速缓存");
    }

    @Test
    void expected_eachKind_isShort() {
        assertThat(expectedOf("done", "")).isEqualTo("done");
        assertThat(expectedOf("returned", "null")).isEqualTo("null");
        assertThat(expectedOf("threw", "java.lang.IllegalArgumentException"))
                .isEqualTo("throws IllegalArgumentException");
        assertThat(expectedOf("atMost", "2")).isEqualTo("at most 2");
        assertThat(expectedOf("atLeast", "2")).isEqualTo("at least 2");
        assertThat(expectedOf("length", "3")).isEqualTo("of length 3");
        assertThat(expectedOf("rule", "")).isEqualTo("Every call answers as a slow cache does.");
    }

    @Test
    void expected_nothingSaid_isEmpty() {
        Report.Story story = story(Reports.wrongCall(Optional.empty(), actual("done", "")));

        assertThat(en.expected(story, story.steps().getLast())).isEmpty();
    }

    @Test
    void result_eachKind_countsTries() {
        assertThat(en.result(new Report.Property("p", 1_000, "held"))).isEqualTo("held in 1,000 tries");
        assertThat(en.result(new Report.Property("p", 12, "failed"))).isEqualTo("failed at try 12");
        assertThat(zh.result(new Report.Property("p", 0, "notChecked"))).isEqualTo("未检查");
    }

    @Test
    void title_unknownVerdict_isItsName() {
        assertThat(en.title("TooClever")).isEqualTo("TooClever");
    }

    @Test
    void cut_everyLength_keepsToItAndNeverSplitsACharacter() {
        String text = "a😀".repeat(20);
        for (int chars = 1; chars <= text.length(); chars++) {
            String cut = VerdictText.cut(text, chars);
            assertThat(cut.length()).isLessThanOrEqualTo(chars);
            assertThat(new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(cut);
        }
    }

    private String expectedOf(String kind, String text) {
        Report.Story story = story(Reports.wrongCall(expected(kind, text), actual("done", "")));
        return en.expected(story, story.steps().getLast());
    }

    private static Report.Story story(Report report) {
        return report.counterexample().orElseThrow();
    }

    private static String[] keys(String form, List<String> kinds) {
        return kinds.stream().map(form::concat).toArray(String[]::new);
    }

    private static List<String> names(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).map(Class::getSimpleName).toList();
    }
}
