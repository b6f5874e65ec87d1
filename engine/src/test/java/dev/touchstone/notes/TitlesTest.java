package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource({
        "[Paging](https://a.example/x), Paging",
        "[Paging](https://a.example/Paging_(memory)), Paging",
        "![alt](a.png) Paging, Paging",
        "[![alt](a.png) Paging](b.md), Paging",
        "[[paging|Paging]] and **swap**, Paging and swap"})
    void plain_links_leaveTheirWords(String raw, String plain) {
        assertThat(Titles.plain(raw)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"TODO list app, TODO list app", "TODO 列表, TODO 列表", "TODO 限流, 限流", "TODO：限流, 限流", "[ ] 限流, 限流",
        "[x] Rate limits, Rate limits"})
    void clean_status_goesWhereItIsNoNoun(String raw, String clean) {
        assertThat(Titles.clean(raw)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({"2.3 和 2.4 的差别, 2.3 和 2.4 的差别", "3.0 的改动, 3.0 的改动", "5.7 之前, 5.7 之前", "2.3 和谐, 和谐", "2.3 页表, 页表"})
    void clean_version_isNoNumberOfAChapter(String raw, String clean) {
        assertThat(Titles.clean(raw)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"![", "![](", "[](", "[a](b", "[[", "[[a|", "<b", "![a](b(c"})
    void plain_endlessOpenings_takeLinearTime(String opening) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Titles.plain(opening.repeat(500_000)));
    }
}
