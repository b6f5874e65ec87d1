package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.storage.Database;
import dev.touchstone.study.AttemptStore;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AttemptsTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String REFERENCE = Site.source("lru-cache/reference/MyLruCache.java");
    private static final String WRONG = Site.source("lru-cache/mutants/read-does-not-count/MyLruCache.java");

    /// Each call takes longer than one script may, in a call of the JDK that counts no steps.
    private static final String SLOW = """
            import java.util.Random;
            public final class MyLruCache<K, V> implements LruCache<K, V> {
                public MyLruCache(int capacity) { new Random(1).ints(Integer.MAX_VALUE).sum(); }
                public V get(K key) { return null; }
                public void put(K key, V value) {}
                public int size() { return 0; }
            }
            """;

    @TempDir
    private static Path data;
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start(data);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void attempt_onlyLaterStepsHaveFigures_showsThem(@TempDir Path other) {
        String report = """
                {"exercise":"lru-cache","verdict":"WrongAnswer","seed":1,"properties":[],"problems":[],
                "counterexample":{"property":"p","omitted":0,"failing":1,"printed":"","unprinted":0,"repeatable":true,
                "statics":[],"like":null,"steps":[
                {"call":"new MyLruCache","arguments":["1"],"expected":null,"actual":{"kind":"done","text":""},
                "frames":[],"cost":1,"figures":[]},
                {"call":"size","arguments":[],"expected":{"kind":"returned","text":"0"},
                "actual":{"kind":"returned","text":"1"},"frames":[],"cost":1,
                "figures":[{"name":"byUse","shape":"LIST","rows":[["41"],["42"]],"more":0}]}]},
                "interleaving":null,"error":null,"limit":null,"growth":null,"replay":null,"digest":"00","millis":{}}
                """;
        Instant now = Instant.parse("2026-11-21T10:15:30Z");
        try (Database database = Database.inFolder(other)) {
            var attempts = new AttemptStore(database);
            assertThat(attempts.grade(attempts.submit("lru-cache", WRONG, now).id(), "WrongAnswer", "00", report, now))
                    .isTrue();
        }

        try (Site kept = Site.start(other)) {
            assertThat(kept.get("/attempts/1").body()).contains("What a right answer holds after each step",
                    "nothing to show yet", "byUse", "<td>42</td>");
        }
    }

    @Test
    void submit_reference_isAcceptedAndMarksTheExerciseSolved() {
        String id = submit(REFERENCE);

        String events = site.waitFor(id);

        assertThat(events).contains("event: verdict");
        assertThat(report(id).get("verdict").asString()).isEqualTo("Accepted");
        assertThat(site.get("/attempts/" + id).body()).contains("data-verdict=\"Accepted\"", "Read the editorial");
        assertThat(site.get("/").body()).contains("class=\"card solved\"");
        assertThat(site.get("/exercises/lru-cache").body()).contains("Reference solution");
    }

    @Test
    void submit_wrongAnswer_isToldStepByStepInBothLanguages() {
        String id = submit(WRONG);
        site.waitFor(id);

        assertThat(site.get("/attempts/" + id, "en").body())
                .contains("Wrong answer", "<tr class=\"failing\">", "Step by step", "./touchstone replay lru-cache.",
                        "What a right answer holds after each step", "<dt>byUse</dt>");
        assertThat(site.get("/attempts/" + id, "zh").body()).contains("答案错误", "<tr class=\"failing\">", "逐步重现");
        assertThat(report(id).at("/counterexample/steps").size()).isPositive();
    }

    @Test
    void submit_slowAnswer_isShownWithItsTableAndPlot() {
        String id = submit(Site.source("lru-cache/mutants/moves-keys-in-a-linked-list/MyLruCache.java"));
        site.waitFor(id);

        String page = site.get("/attempts/" + id, "en").body();
        assertThat(page).contains("data-verdict=\"TooSlow\"", "<polyline class=\"measured\" points=\"108,",
                "aria-label=\"Steps of one call of get by size", "Measured: O(n)", "Steps of one get");
        assertThat(page).contains("<td class=\"number\">64</td>", "<td class=\"number\">128</td>");
        assertThat(page).containsPattern("<circle [^>]*class=\"dot too-many\"");
        assertThat(site.get("/attempts/" + id, "zh").body()).contains("太慢", "实测：O(n)", "一次 get 的步数");
        assertThat(report(id).at("/growth/points").size()).isGreaterThan(4);
    }

    @Test
    void submit_codeThatDoesNotCompile_isToldAtItsLine() {
        String id = submit("public final class MyLruCache<K, V> implements LruCache<K, V> {\n    int x = \"<b>\"\n}\n");
        site.waitFor(id);

        assertThat(site.get("/attempts/" + id).body())
                .contains("data-verdict=\"CompileError\"", "data-line=\"2\"", "MyLruCache.java:2", "&lt;b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void submit_whenAnswered_isStoredAlready() {
        String id = submit(REFERENCE);

        HttpResponse<String> document = site.get("/api/attempts/" + id);

        assertThat(document.statusCode()).isIn(200, 202);
        assertThat(site.get("/attempts/" + id).body()).contains("What you submitted");
    }

    @Test
    void submit_sameSourceBySeveralWays_hasTheSameDigest() {
        String byProgram = submit(WRONG);
        HttpResponse<String> form = site.post("/exercises/lru-cache/attempts", "application/x-www-form-urlencoded",
                "source=" + URLEncoder.encode(WRONG.replace("\n", "\r\n"), StandardCharsets.UTF_8), request -> request);
        String byForm = form.headers().firstValue("Location").orElseThrow().replace("/attempts/", "");
        site.waitFor(byProgram);
        site.waitFor(byForm);

        assertThat(form.statusCode()).isEqualTo(303);
        assertThat(report(byForm).get("digest")).isEqualTo(report(byProgram).get("digest"));
    }

    @Test
    void submit_hostileText_isEscapedEverywhere() {
        String hostile = "class A { String s = \"</textarea></pre><script>alert(1)</script>\"; }";
        String id = submit(hostile);
        site.waitFor(id);

        assertThat(site.get("/attempts/" + id).body()).doesNotContain("<script>alert").contains("&lt;script&gt;");
        assertThat(site.get("/exercises/lru-cache").body()).doesNotContain("<script>alert");
    }

    @Test
    void submit_tooLarge_isRefusedWithTheLimit() {
        HttpResponse<String> answer = post("lru-cache",
                MAPPER.writeValueAsString(Map.of("source", "é".repeat(33_000))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("66,000 bytes", "65,536");
    }

    @Test
    void submit_hugeBody_isRefused() {
        HttpResponse<String> answer = post("lru-cache",
                MAPPER.writeValueAsString(Map.of("source", "x".repeat(600_000))));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void submit_nothingOrNoDocument_isRefusedWithAReason() {
        assertThat(post("lru-cache", "{\"source\": \" \"}").statusCode()).isEqualTo(400);
        assertThat(post("lru-cache", "[1").body()).contains("JSON document");
        assertThat(post("no-such-exercise", "{\"source\": \"x\"}").statusCode()).isEqualTo(404);
    }

    @Test
    void start_withAnAttemptThatNobodyGraded_gradesIt(@TempDir Path left) {
        long id;
        try (var database = Database.inFolder(left)) {
            id = new AttemptStore(database).submit("lru-cache", REFERENCE, OptionalLong.of(7), Instant.EPOCH).id();
        }

        try (var restarted = Site.start(left)) {
            restarted.waitFor(String.valueOf(id));

            assertThat(restarted.get("/attempts/" + id).body()).contains("data-verdict=\"Accepted\"");
        }
    }

    @Test
    void start_withAnAttemptAtAnExerciseThatIsGone_saysSo(@TempDir Path left) {
        try (var database = Database.inFolder(left)) {
            new AttemptStore(database).submit("gone", "class A {}", OptionalLong.empty(), Instant.EPOCH);
        }

        try (var restarted = Site.start(left)) {
            restarted.waitFor("1");

            assertThat(restarted.get("/attempts/1").body()).contains("data-verdict=\"JudgeError\"",
                    "no exercise &quot;gone");
            assertThat(restarted.get("/").body()).doesNotContain("card solved");
        }
    }

    @Test
    void cancel_whileItRuns_isStoredAtOnceAndTheNextIsGraded() {
        String slow = submit(SLOW);

        HttpResponse<String> cancelled = site.post("/api/attempts/" + slow + "/cancel", "application/json", "",
                request -> request);
        String next = submit(REFERENCE);
        site.waitFor(next);

        assertThat(cancelled.statusCode()).as(cancelled.body()).isEqualTo(200);
        assertThat(MAPPER.readTree(cancelled.body()).get("verdict").asString()).isEqualTo("Cancelled");
        assertThat(report(slow).get("verdict").asString()).isEqualTo("Cancelled");
        assertThat(report(next).get("verdict").asString()).isEqualTo("Accepted");
        assertThat(site.waitFor(slow)).contains("event: verdict");
        assertThat(site.get("/attempts/" + slow, "zh").body()).contains("data-verdict=\"Cancelled\"", "已取消", "不计入");
    }

    @Test
    void cancel_attemptWithAVerdict_isTooLate() {
        String id = submit(REFERENCE);
        site.waitFor(id);

        assertThat(
                site.post("/api/attempts/" + id + "/cancel", "application/json", "", request -> request).statusCode())
                .isEqualTo(409);
        assertThat(report(id).get("verdict").asString()).isEqualTo("Accepted");
    }

    @Test
    void cancel_attemptOfSomebodyElse_isRefused() {
        String id = submit(SLOW);
        String other = "visitor=" + "a".repeat(32);

        assertThat(site.post("/attempts/" + id + "/cancel", "application/x-www-form-urlencoded", "",
                request -> request.header("Cookie", other)).statusCode()).isEqualTo(403);
        assertThat(site.get("/attempts/" + id, request -> request.header("Cookie", other)).body())
                .doesNotContain("/cancel\"");
        assertThat(site.post("/attempts/" + id + "/cancel", "application/x-www-form-urlencoded", "",
                request -> request).statusCode()).isEqualTo(303);
        assertThat(report(id).get("verdict").asString()).isEqualTo("Cancelled");
    }

    @Test
    void exercisePage_secondVisit_keepsTheNameForAnotherYear() {
        String cookie = nameOf(site.get("/exercises/lru-cache"));
        String name = cookie.replaceFirst(";.*", "");

        assertThat(cookie).containsPattern("^visitor=[0-9a-f]{32};").contains("HttpOnly");
        assertThat(nameOf(site.get("/exercises/lru-cache", request -> request.header("Cookie", name))))
                .startsWith(name + ";").contains("Max-Age=31536000");
    }

    private static String nameOf(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("visitor=")).findFirst().orElseThrow();
    }

    private static String submit(String source) {
        HttpResponse<String> answer = post("lru-cache", MAPPER.writeValueAsString(Map.of("source", source)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return MAPPER.readTree(answer.body()).get("id").asString();
    }

    private static HttpResponse<String> post(String exercise, String body) {
        return site.post("/api/exercises/" + exercise + "/attempts", "application/json", body, request -> request);
    }

    private static JsonNode report(String id) {
        return MAPPER.readTree(site.get("/api/attempts/" + id).body());
    }
}
