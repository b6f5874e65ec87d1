package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// The site as a browser shows it. Pictures of all pages are left in `target/pictures`.
class BrowserTest {

    private static final String REQUIRED = "TOUCHSTONE_REQUIRE_BROWSER";
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String EDITOR = "document.querySelector('.editor').shadowRoot.querySelector('.cm-content')";

    @TempDir
    private static Path data;
    @TempDir
    private static Path folder;
    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path profile;
    private static Site site;
    private static Chromium browser;

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> found = Chromium.find();
        if (found.isEmpty() && "1".equals(System.getenv(REQUIRED))) {
            fail("no Chromium on the path, but " + REQUIRED + "=1 asks for it");
        }
        Assumptions.assumeTrue(found.isPresent(), "no Chromium on the path: install one to run the browser tests");
        site = Site.start(Site.HOME, List.of(vault()), data);
        browser = Chromium.start(found.get(), profile);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            site.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void exercise_wrongThenRight_isToldAndThenAccepted(String language) {
        browser.become(1280, 900, "light", language);
        browser.open(site.at("/exercises/lru-cache"));

        type(Site.source("lru-cache/mutants/read-does-not-count/MyLruCache.java"));
        browser.control("Enter", 13);
        assertThat(verdict()).isEqualTo("WrongAnswer");
        assertThat(browser.evaluate("document.querySelectorAll('.steps tbody tr').length").asInt()).isGreaterThan(3);
        assertThat(browser.evaluate("document.querySelectorAll('.steps .failing').length").asInt()).isEqualTo(1);
        browser.photograph(PICTURES.resolve("wrong-answer-" + language + ".png"));

        type(Site.source("lru-cache/reference/MyLruCache.java"));
        browser.evaluate("document.querySelector('form [type=submit]').click()");
        assertThat(verdict()).isEqualTo("Accepted");
        browser.photograph(PICTURES.resolve("accepted-" + language + ".png"));
        assertThat(browser.takeComplaints()).isEmpty();
    }

    @Test
    void exercise_codeThatDoesNotCompile_isMarkedInTheEditor() {
        browser.become(1280, 900, "dark", "en");
        browser.open(site.at("/exercises/lru-cache"));

        type("public final class MyLruCache<K, V> implements LruCache<K, V> {\n    int x = 1\n}\n");
        browser.control("Enter", 13);

        assertThat(verdict()).isEqualTo("CompileError");
        assertThat(browser
                .evaluate("document.querySelector('.editor').shadowRoot.querySelectorAll('.cm-lintRange-error').length")
                .asInt()).isPositive();
        browser.photograph(PICTURES.resolve("compile-error-en.png"));
        assertThat(browser.takeComplaints()).isEmpty();
    }

    @Test
    void exercise_unsentCode_isThereAfterALoad() {
        browser.become(1280, 900, "light", "en");
        browser.open(site.at("/exercises/lru-cache"));

        type("// half an idea");
        browser.open(site.at("/exercises/lru-cache"));

        assertThat(browser.evaluate(EDITOR + ".textContent").asString()).isEqualTo("// half an idea");
        browser.evaluate("document.querySelector('[data-reset]').click()");
        assertThat(browser.evaluate(EDITOR + ".textContent").asString()).contains("not written yet");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void search_whileTyping_suggestsAndOpensByKeyboard(int width) {
        browser.become(width, 844, width == 390 ? "dark" : "light", "zh");
        browser.open(site.at("/"));

        browser.evaluate("document.querySelector('[data-search] input').focus()");
        browser.insert("一致性哈");
        assertThat(suggestions()).isPositive();
        browser.key("ArrowDown", 40);
        assertThat(browser.evaluate("document.querySelector('[aria-selected=true] .title').textContent").asString())
                .isEqualTo("一致性哈希");
        assertThat(browser.evaluate("document.querySelector('[data-search] input').ariaActiveDescendantElement.id")
                .asString()).isEqualTo("suggestion-0");
        browser.photograph(PICTURES.resolve("suggestions-%d.png".formatted(width)));
        assertThat(browser.evaluate("document.documentElement.scrollWidth - innerWidth").asInt()).isNotPositive();
        browser.key("Escape", 27);
        assertThat(browser.evaluate("document.getElementById('suggestions').hidden").asBoolean()).isTrue();
        assertThat(browser.takeComplaints()).isEmpty();
    }

    @Test
    void search_whileAnInputMethodComposes_waits() {
        browser.become(1280, 844, "light", "zh");
        browser.open(site.at("/"));

        browser.evaluate("""
                window.asked = [];
                const real = window.fetch;
                window.fetch = (url, options) => { asked.push(url); return real(url, options); };
                const input = document.querySelector('[data-search] input');
                input.focus();
                input.dispatchEvent(new CompositionEvent('compositionstart'));
                input.value = 'huan';
                input.dispatchEvent(new InputEvent('input', { isComposing: true }));
                input.value = '缓存';
                input.dispatchEvent(new CompositionEvent('compositionend'));""");

        assertThat(suggestions()).isPositive();
        assertThat(browser.evaluate("asked.map(decodeURIComponent).join()").asString())
                .isEqualTo("/search/suggestions?q=缓存");
    }

    /// How many suggestions there are, once that is so.
    private static int suggestions() {
        return browser.evaluate("""
                new Promise(resolve => {
                  const look = () => {
                    const options = document.querySelectorAll('#suggestions [role=option]');
                    if (options.length > 0) resolve(options.length);
                    else requestAnimationFrame(look);
                  };
                  look();
                })""").asInt();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void note_withFormulaAndDiagram_isDrawnFromThisSite(String scheme) {
        browser.become(scheme.equals("dark") ? 390 : 1280, 844, scheme, "zh");
        browser.open(site.at("/notes/vault/all.md"));

        assertThat(browser.evaluate("""
                new Promise(resolve => {
                  const look = () => {
                    const drawn = document.querySelector('.diagram svg') && document.querySelectorAll('.math math');
                    if (drawn && drawn.length === 2) resolve(document.querySelector('.diagram').innerText);
                    else requestAnimationFrame(look);
                  };
                  look();
                })""").asString()).contains("缓存命中");
        browser.photograph(PICTURES.resolve("note-%s.png".formatted(scheme)));
        assertThat(browser.evaluate("document.documentElement.scrollWidth - innerWidth").asInt()).isNotPositive();
        assertThat(browser.takeComplaints()).isEmpty();
    }

    @Test
    void editor_java_isColoured() {
        browser.become(1280, 900, "light", "en");
        browser.open(site.at("/exercises/lru-cache"));
        type("final class A {}");

        String colours = """
                [...document.querySelector('.editor').shadowRoot.querySelectorAll('.cm-line span')]
                    .map(span => getComputedStyle(span).color)""";

        assertThat(browser.evaluate("new Set(" + colours + ").size").asInt()).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void pages_onEveryScreen_fitItsWidthAndComplainOfNothing(String language) {
        String id = graded(Site.source("lru-cache/mutants/read-does-not-count/MyLruCache.java"));
        Map<String, String> pages = Map.of("home", "/", "topics", "/topics", "topic", "/topics/lru-cache", "exercise",
                "/exercises/lru-cache?show=solution", "attempts", "/attempts", "attempt", "/attempts/" + id, "search",
                "/search?q=LRU", "review", "/review");
        for (int width : List.of(320, 360, 390, 1280)) {
            String scheme = width == 390 ? "dark" : "light";
            browser.become(width, 844, scheme, language);
            pages.forEach((name, path) -> {
                browser.open(site.at(path));
                assertThat(browser.evaluate("document.documentElement.scrollWidth - innerWidth").asInt())
                        .as("%s is wider than %d px", path, width).isNotPositive();
                browser.photograph(PICTURES.resolve("%s-%s-%d-%s.png".formatted(name, language, width, scheme)));
            });
        }
        assertThat(browser.takeComplaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void review_byKeys_showsTheAnswerAndRates(String language) {
        for (int width : List.of(390, 1280)) {
            String scheme = width == 390 ? "dark" : "light";
            browser.become(width, 844, scheme, language);
            browser.open(site.at("/review"));
            String question = heading();
            assertThat(browser.evaluate("document.activeElement.matches('[data-reveal]:focus-visible')").asBoolean())
                    .isTrue();
            browser.photograph(PICTURES.resolve("question-%s-%d-%s.png".formatted(language, width, scheme)));

            browser.evaluate("document.activeElement.blur()");
            browser.leave(() -> browser.key(" ", 32));
            assertThat(heading()).isEqualTo(question);
            assertThat(browser.evaluate("document.documentElement.scrollWidth - innerWidth").asInt()).isNotPositive();
            browser.photograph(PICTURES.resolve("answer-%s-%d-%s.png".formatted(language, width, scheme)));

            browser.leave(() -> browser.key("4", 52));
            assertThat(browser.evaluate("location.pathname").asString()).isEqualTo("/review");
            assertThat(heading()).isNotEqualTo(question);

            browser.leave(() -> browser.evaluate("document.querySelector('[action=\"/review/undo\"] button').click()"));
            assertThat(heading()).isEqualTo(question);
            browser.leave(() -> browser.evaluate("document.querySelector('[data-reveal]').click()"));
            browser.leave(() -> browser.evaluate("document.querySelector('.ratings .easy').click()"));
            assertThat(heading()).isNotEqualTo(question);
        }
        assertThat(browser.takeComplaints()).isEmpty();
    }

    @Test
    void review_keysSwitchedOff_staysOffAndKeysDoNothing() {
        browser.become(1280, 844, "light", "en");
        browser.open(site.at("/review"));
        browser.evaluate("document.querySelector('[data-switch] input').click()");
        assertThat(shown("[data-hint]")).isFalse();

        browser.open(site.at("/review"));
        assertThat(shown("[data-switch]")).isTrue();
        assertThat(browser.evaluate("document.querySelector('[data-switch] input').checked").asBoolean()).isFalse();
        browser.evaluate("document.activeElement.blur()");
        browser.key(" ", 32);
        assertThat(browser.evaluate("location.search").asString()).isEmpty();

        browser.leave(() -> browser.evaluate("document.querySelector('[data-reveal]').click()"));
        browser.key("4", 52);
        assertThat(browser.evaluate("location.search").asString()).contains("answer=shown");
        assertThat(shown("[data-hint]")).isFalse();

        browser.evaluate("document.querySelector('[data-switch] input').click()");
        assertThat(shown("[data-hint]")).isTrue();
        browser.leave(() -> browser.key("4", 52));
        browser.leave(() -> browser.evaluate("document.querySelector('[action=\"/review/undo\"] button').click()"));
        assertThat(browser.takeComplaints()).isEmpty();
    }

    private static boolean shown(String selector) {
        return browser.evaluate("[...document.querySelectorAll('" + selector + "')].some(each => !each.hidden)")
                .asBoolean();
    }

    private static String heading() {
        return browser.evaluate("document.querySelector('h1').textContent").asString();
    }

    @Test
    void page_notFound_isInBothLanguages() {
        browser.become(390, 844, "light", "zh");
        browser.open(site.at("/topics/LRU"));

        assertThat(browser.evaluate("document.body.innerText").asString()).contains("没有找到", "LRU 缓存");
        browser.photograph(PICTURES.resolve("failure-zh.png"));
        assertThat(browser.takeComplaints()).as("the browser itself notes the status")
                .allMatch(text -> text.contains("404"));
    }

    /// A folder of notes with one that uses everything.
    private static Path vault() throws IOException {
        Path vault = Files.createDirectories(folder.resolve("vault"));
        Files.writeString(vault.resolve("all.md"), """
                # 全部写法

                行内 $T(n)=O(n)$，==重点==。

                $$
                \\sum_{i=1}^{n} i
                $$

                > [!tip]
                > 先写最简单的版本。

                ```mermaid
                graph LR
                  A[客户端] --> B{缓存命中?}
                  B -- 否 --> D[(数据库)]
                ```
                """);
        return vault;
    }

    /// Replaces what is in the editor. It is emptied first: a browser that replaces coloured text tries inline styles, and
    /// complains when our policy forbids them.
    private static void type(String source) {
        browser.evaluate(EDITOR + ".focus()");
        browser.control("a", 65);
        browser.control("Backspace", 8);
        browser.insert(source);
        assertThat(browser.evaluate("document.getElementById('source').value").asString()).isEqualTo(source);
    }

    /// Waits for the next verdict on the page.
    private static String verdict() {
        return browser.evaluate("""
                new Promise(resolve => {
                  const look = () => {
                    const shown = document.querySelector('[data-outcome] [data-verdict]');
                    if (shown && document.querySelector('[data-progress]').hidden) resolve(shown.dataset.verdict);
                    else requestAnimationFrame(look);
                  };
                  look();
                })""").asString();
    }

    private static String graded(String source) {
        var mapper = new JsonMapper();
        var answer = site.post("/api/exercises/lru-cache/attempts", "application/json",
                mapper.writeValueAsString(Map.of("source", source)), request -> request);
        String id = mapper.readTree(answer.body()).get("id").asString();
        site.waitFor(id);
        return id;
    }
}
