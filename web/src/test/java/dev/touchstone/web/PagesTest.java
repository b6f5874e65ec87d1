package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    /// What a browser would load; links in the text are followed by people only.
    private static final Pattern LOADED = Pattern
            .compile("(?:<(?:script|img|iframe)[^>]* src|<link[^>]* href)=\"([^\"]*)\"");

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

    @ParameterizedTest
    @CsvSource({"/, Exercises, 练习题", "/topics, Dynamic programming, 动态规划", "/topics/lru-cache, Practise it, 动手练习",
        "/exercises/lru-cache, Statement, 题目", "/attempts, Attempts, 提交记录"})
    void page_byTheBrowsersLanguage_isInThatLanguage(String path, String english, String chinese) {
        HttpResponse<String> en = site.get(path, "en-GB,en;q=0.9,zh;q=0.1");
        HttpResponse<String> zh = site.get(path, "zh-CN,zh;q=0.9,en;q=0.5");

        assertThat(en.statusCode()).isEqualTo(200);
        assertThat(en.body()).contains("<html lang=\"en\">", english).doesNotContain(">" + chinese + "<");
        assertThat(zh.statusCode()).isEqualTo(200);
        assertThat(zh.body()).contains("<html lang=\"zh-CN\">", chinese).doesNotContain(">" + english + "<");
    }

    @Test
    void switch_onAPage_keepsThePageAndIsRemembered() {
        HttpResponse<String> switched = site.get("/exercises/lru-cache?show=solution&language=zh");
        String cookie = switched.headers().firstValue("Set-Cookie").orElse("");

        assertThat(switched.statusCode()).isEqualTo(302);
        assertThat(switched.headers().firstValue("Location")).contains("/exercises/lru-cache?show=solution");
        assertThat(cookie).startsWith("language=zh").contains("HttpOnly", "SameSite=Lax");
        assertThat(site.get("/", request -> request.header("Cookie", "language=zh").header("Accept-Language", "en"))
                .body())
                .contains("<html lang=\"zh-CN\">");
    }

    @Test
    void switch_withAPathThatLooksLikeAHost_staysOnThisSite() {
        HttpResponse<String> switched = site.get("//evil.example/?language=zh");

        assertThat(switched.headers().firstValue("Location").orElse("/")).doesNotStartWith("//").startsWith("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "en;q=broken", "*"})
    void language_unknown_isEnglish(String header) {
        assertThat(site.get("/", header).body()).contains("<html lang=\"en\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/topics", "/topics/lru-cache", "/exercises/lru-cache", "/attempts", "/nowhere"})
    void page_whatItLoads_isOurs(String path) {
        assertThat(LOADED.matcher(site.get(path).body()).results().map(found -> found.group(1)))
                .isNotEmpty().allMatch(url -> url.startsWith("/static/"));
    }

    @Test
    void page_whatItLoads_canBeKeptForGood() {
        String url = LOADED.matcher(site.get("/").body()).results().map(found -> found.group(1)).findFirst()
                .orElseThrow();

        assertThat(site.get(url).headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }

    @Test
    void home_withAllThatItLoads_isSmall() {
        long total = packedLength("/") + LOADED.matcher(site.get("/").body()).results()
                .map((MatchResult found) -> found.group(1)).distinct().mapToLong(PagesTest::packedLength).sum();

        assertThat(total).isLessThan(30 * 1024);
    }

    @Test
    void topic_withALinkInItsNote_leadsToTheOtherTopic() {
        assertThat(site.get("/topics/lru-cache").body()).contains("<a href=\"/topics/hash-map\" class=\"topic\">");
        assertThat(site.get("/topics/hash-map").body()).contains("Mentioned by", "href=\"/topics/lru-cache\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/topics/lru-cache", "/topics/concurrency", "/exercises/lru-cache?show=solution",
        "/exercises/redis-skiplist?show=solution", "/review"})
    void page_idsOfNotesAndOfThePage_areEachThereOnce(String path) {
        assertThat(Pattern.compile(" id=\"([^\"]*)\"").matcher(site.get(path).body()).results()
                .map(found -> found.group(1))).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void exercise_notSolved_hidesItsSolution() {
        assertThat(site.get("/exercises/lru-cache").body()).contains("Show it anyway")
                .doesNotContain("Reference solution");
        assertThat(site.get("/exercises/lru-cache?show=solution").body()).contains("Reference solution");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/topics/no-such-topic-at-all", "/exercises/none",
        "/exercises/..%2F..%2Fpom.xml",
        "/attempts/1", "/attempts/x", "/attempts/99999999999999999999", "/attempts/1/events", "/static/pom.xml",
        "/topics/%3Cscript%3E"})
    void address_unknown_isNotFoundAndSaysWhatToDo(String path) {
        HttpResponse<String> answer = site.get(path,
                request -> request.header("Accept", "text/event-stream, text/html"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("href=\"/\"").doesNotContain("Exception", "<script>", "at dev.");
    }

    @ParameterizedTest
    @CsvSource({"LRU, /topics/lru-cache", "哈希表, /topics/hash-map", "lru-cahce, /topics/lru-cache"})
    void topic_byAnotherName_isSuggested(String name, String path) {
        HttpResponse<String> answer = site.get("/topics/" + URLEncoder.encode(name, StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Did you mean", "href=\"" + path + "\"");
    }

    private static long packedLength(String path) {
        var packed = site.get(path, request -> request.header("Accept-Encoding", "gzip"));
        return packed.headers().firstValueAsLong("Content-Length").orElse(packed.body().length());
    }
}
