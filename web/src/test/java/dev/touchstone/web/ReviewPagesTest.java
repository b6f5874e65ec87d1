package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Cards of one content note with two questions, and of an own note with one that is answered and one that is not.
class ReviewPagesTest {

    private static final Pattern CARD = Pattern.compile("/review/cards/([^\"?]+)");
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    private Path folder;
    private Site site;

    @BeforeEach
    void start() throws IOException {
        write("home/content/x.md", content("Interview questions", "Why a log?", "To survive a crash.", "And now?"));
        write("home/content/x.zh.md", content("面试问题", "为什么要写日志？", "为了在崩溃后恢复。", "然后呢？"));
        write("own/os.md", "# OS\n\n## 什么是页表？\n\n把**虚拟页**映射到 <script>alert(1)</script> 页框。\n\n## 什么是 TLB？\n\nTODO\n");
        Files.createDirectories(folder.resolve("home/exercises"));
        site = Site.start(folder.resolve("home"), List.of(folder.resolve("own")), folder.resolve("data"));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void review_newCards_askOwnNotesFirstAndHideTheAnswer() {
        String page = site.get("/review").body();

        assertThat(page).contains("什么是页表？", "own/os.md:3", "0 due today, 3 new").doesNotContain("虚拟页", "What is a TLB");
    }

    @Test
    void show_answer_isSafeHtmlWithTheTimeOnEachButton() {
        String page = site.get("/review/cards/" + asked() + "?answer=shown").body();

        assertThat(page).contains("<strong>虚拟页</strong>", "1 min", "5 min", "10 min", "8 days")
                .doesNotContain("alert(1)</script>");
    }

    @Test
    void show_answerInPartAndFromAnotherNote_saysSo() throws IOException {
        site.close();
        write("own/os.md", "# OS\n\n扩容时容量翻倍，链表顺序会反过来？？\n1.7 是头插法。\n");
        write("own/asked.md", "# 面试\n\n## 什么是 TLB？\n");
        write("own/mmu/tlb.md", "# TLB\n\n存放最近用过的页表项[^1] ![](a.svg)。\n\n# 脚注\n\n[^1]: 每个核一块\n");
        write("own/mmu/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        site = Site.start(folder.resolve("home"), List.of(folder.resolve("own")), folder.resolve("data"));

        String first = asked();
        assertThat(site.get("/review/cards/" + first + "?answer=shown").body()).contains("什么是 TLB？", "每个核一块",
                "src=\"/notes/own/mmu/a.svg\"", "The answer stands in", "own/mmu/tlb.md:1")
                .doesNotContain("only in part");
        rate(first, "easy", 0);

        String second = asked();
        assertThat(site.get("/review/cards/" + second + "?answer=shown").body()).contains("1.7 是头插法。",
                "The note answers this only in part").doesNotContain("The answer stands in");
        rate(second, "easy", 0);
        assertThat(site.get("/report").body()).contains("partly answered").doesNotContain("new card");
    }

    @Test
    void rate_easy_isDueOnAnotherDayAndTheNextCardIsAsked() {
        String card = asked();

        HttpResponse<String> answer = rate(card, "easy", 0);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/review");
        assertThat(asked()).isNotEqualTo(card);
        assertThat(site.get("/report").body()).contains("due 2026-11-29").doesNotContain("new card", "??report");
        assertThat(site.get("/").body()).contains("0 due today, 2 new");
    }

    @Test
    void rate_formSentTwice_countsOnce() {
        String card = asked();
        rate(card, "good", 0);
        rate(card, "good", 0);

        assertThat(site.get("/review/cards/" + card + "?answer=shown").body()).contains("name=\"seen\" value=\"1\"");
    }

    @Test
    void undo_newest_asksTheCardAgain() {
        String card = asked();
        rate(card, "easy", 0);
        Matcher undo = Pattern.compile("name=\"review\" value=\"(\\d+)\"").matcher(site.get("/review").body());
        assertThat(undo.find()).isTrue();

        HttpResponse<String> answer = post("/review/undo", "review=" + undo.group(1));

        assertThat(answer.headers().firstValue("Location")).contains("/review/cards/" + card);
        assertThat(site.get("/review").body()).contains("0 due today, 3 new");
    }

    @Test
    void rate_all_endsTheSession() {
        for (int i = 0; i < 3; i++) {
            rate(asked(), "easy", 0);
        }

        assertThat(site.get("/review").body()).contains("Done for today", "Ratings today: 3, of 3 questions",
                "2026-11-29");
        assertThat(site.get("/review", "zh").body()).contains("今天的复习完成了", "今天评分 3 次");
    }

    @Test
    void review_inTheOtherLanguage_isTheSameCard() {
        rate(asked(), "easy", 0);
        String english = site.get("/review").body();
        String chinese = site.get("/review", "zh").body();

        assertThat(english).contains("Why a log?");
        assertThat(chinese).contains("为什么要写日志？");
        assertThat(id(chinese)).isEqualTo(id(english));
    }

    @Test
    void review_ofATopic_asksItsQuestionsAlone() {
        assertThat(site.get("/topics/x").body()).contains("/review?topic=x", "2 of 2 can be asked today");
        assertThat(site.get("/review?topic=x").body()).contains("Why a log?", "0 due today, 2 new");
        assertThat(site.get("/review?topic=unknown").statusCode()).isEqualTo(404);
        assertThat(site.get("/review?topic=%00..%2f").statusCode()).isEqualTo(404);
    }

    @Test
    void rate_noteMovedAndEditedWhileTheSiteWasDown_keepsItsHistory() throws IOException {
        String card = asked();
        rate(card, "easy", 0);
        site.close();
        write("own/deep/paging.md", "# 分页\n\n## 什么是页表呢？\n\n把**虚拟页**映射到 <script>alert(1)</script> 页框。\n");
        Files.delete(folder.resolve("own/os.md"));

        site = Site.start(folder.resolve("home"), List.of(folder.resolve("own")), folder.resolve("data"));

        assertThat(site.get("/report").body()).contains("due 2026-11-29");
        assertThat(site.get("/review/cards/" + card).body()).contains("own/deep/paging.md:3");
    }

    @Test
    @Timeout(120)
    void rate_noteRewordedMeanwhile_goesOnKindlyAndRatesNothing() throws IOException {
        String card = asked();
        write("own/os.md", "# OS\n\n## 文件系统的日志有什么用？\n\n崩溃之后可以恢复到一致的状态。\n");
        while (!site.get("/review").body().contains("文件系统的日志有什么用？")) {
            Thread.onSpinWait();
        }

        HttpResponse<String> answer = post("/review/cards/" + card, "rating=good&seen=0&topic=x");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/review?topic=x&changed");
        assertThat(site.get("/review?topic=x&changed").body()).contains("that question is no longer there",
                "Why a log?");
        assertThat(site.get("/review?changed", "zh").body()).contains("笔记刚刚改动过", "0 个", "新问题 3 个");
        assertThat(site.get("/review/cards/" + card + "?answer=shown").headers().firstValue("Location"))
                .contains("/review?changed");
    }

    @Test
    void rate_topicGoneMeanwhile_isStoredAndGoesOnWithAll() {
        HttpResponse<String> answer = post("/review/cards/" + asked(), "rating=easy&seen=0&topic=gone");

        assertThat(answer.headers().firstValue("Location")).contains("/review");
        assertThat(site.get("/review").body()).contains("0 due today, 2 new");
    }

    @Test
    void rate_questionDeletedThatSharedItsAnswer_leavesTheOtherNew() throws IOException {
        site.close();
        write("own/os.md", "# TLB\n\n一小块缓存，存放最近用过的页表项，查页表之前先查它，命中就不必再访问内存里的页表。\n\n"
                + "# 面试\n\n## 什么是 TLB？\n\n## TLB 有什么用？\n");
        site = Site.start(folder.resolve("home"), List.of(folder.resolve("own")), folder.resolve("data"));
        rate(asked(), "easy", 0);
        site.close();
        write("own/os.md", "# TLB\n\n一小块缓存，存放最近用过的页表项，查页表之前先查它，命中就不必再访问内存里的页表。\n\n"
                + "# 面试\n\n## TLB 有什么用？\n");

        site = Site.start(folder.resolve("home"), List.of(folder.resolve("own")), folder.resolve("data"));

        assertThat(site.get("/review").body()).contains("TLB 有什么用？", "0 due today, 3 new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "%2e%2e%2fetc", "%00", "'%20OR%201=1--", "卡片", "null"})
    void card_hostileId_isNotFound(String id) {
        // The server may hang up after a refusal, which a client gets over with GET only.
        assertThat(rate(id, "good", 0).statusCode()).isIn(400, 404);
        assertThat(site.get("/review/cards/" + id).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rating=5&seen=0", "rating=good&seen=x", "rating=good", "seen=0", ""})
    void rate_brokenForm_isRefused(String form) {
        assertThat(post("/review/cards/" + asked(), form).statusCode()).isEqualTo(400);
        assertThat(site.get("/review").body()).contains("0 due today, 3 new");
    }

    @Test
    void rate_fromAnotherSite_isRefused() {
        HttpResponse<String> answer = site.post("/review/cards/" + asked(), FORM, "rating=easy&seen=0",
                request -> request.header("Origin", "http://evil.example"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(site.get("/review").body()).contains("0 due today, 3 new");
    }

    @Test
    void rate_onASiteForSeveral_isNobodyElsesReview() {
        site.close();
        site = Site.startForAll(folder.resolve("home"), List.of(folder.resolve("own")), folder.resolve("data"));
        UnaryOperator<HttpRequest.Builder> ann = request -> request.header("Cookie",
                "visitor=" + "a".repeat(32));
        UnaryOperator<HttpRequest.Builder> bo = request -> request.header("Cookie",
                "visitor=" + "b".repeat(32));
        String card = id(site.get("/review", ann).body());

        site.post("/review/cards/" + card, FORM, "rating=easy&seen=0", ann);
        Matcher undo = Pattern.compile("name=\"review\" value=\"(\\d+)\"").matcher(site.get("/review", ann).body());
        assertThat(undo.find()).isTrue();
        site.post("/review/undo", FORM, "review=" + undo.group(1), bo);

        assertThat(site.get("/", ann).body()).contains("0 due today, 2 new");
        assertThat(site.get("/", bo).body()).contains("0 due today, 3 new");
    }

    @Test
    void rate_withoutACookieOnASiteForSeveral_isRefusedAndNobodysReview() {
        site.close();
        site = Site.startForAll(folder.resolve("home"), List.of(folder.resolve("own")), folder.resolve("data"));
        String card = asked();

        HttpResponse<String> answer = rate(card, "easy", 0);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("sends no cookie");
        assertThat(site.get("/").body()).contains("0 due today, 3 new");
    }

    @Test
    void review_onASiteForSeveral_keepsTheNameForAnotherYear() {
        site.close();
        site = Site.startForAll(folder.resolve("home"), List.of(folder.resolve("own")), folder.resolve("data"));
        String name = "visitor=" + "a".repeat(32);

        HttpResponse<String> page = site.get("/review", request -> request.header("Cookie", name));

        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).contains(name, "Max-Age=31536000");
    }

    private String asked() {
        return id(site.get("/review").body());
    }

    private static String id(String page) {
        Matcher card = CARD.matcher(page);
        assertThat(card.find()).as(page).isTrue();
        return card.group(1);
    }

    private HttpResponse<String> rate(String card, String rating, int seen) {
        return post("/review/cards/" + card, "rating=" + rating + "&seen=" + seen);
    }

    private HttpResponse<String> post(String path, String form) {
        return site.post(path, FORM, form, request -> request);
    }

    private static String content(String section, String question, String answer, String other) {
        return """
                ---
                title: X
                parents: []
                ---
                ## %s

                ### %s

                %s

                ### %s

                %s
                """.formatted(section, question, answer, other, answer);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }
}
