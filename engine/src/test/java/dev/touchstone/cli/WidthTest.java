package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WidthTest {

    @Test
    void of_wideCharacters_countTwo() {
        assertThat(Width.of("put(1, \"甲\")")).isEqualTo(12);
        assertThat(Width.of("（ＡＢ）한あ😀")).isEqualTo(14);
    }

    @Test
    void of_combiningMarks_countNothing() {
        assertThat(Width.of("e\u0301")).isEqualTo(1);
        assertThat(Width.of("a\u200Db")).isEqualTo(2);
    }

    @Test
    void cut_everyWidth_isKeptAndBothEndsStay() {
        String text = "甲a乙b丙c丁d";
        for (int columns = 1; columns <= Width.of(text); columns++) {
            assertThat(Width.of(Width.cut(text, columns))).isLessThanOrEqualTo(columns);
        }
        assertThat(Width.cut(text, 7)).isEqualTo("甲a…丁d");
        assertThat(Width.cut(text, 12)).isEqualTo(text);
    }

    @Test
    void wrap_words_breakAtSpaces() {
        assertThat(Width.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
        assertThat(Width.wrap("unbreakable", 4)).containsExactly("unbreakable");
    }

    @Test
    void wrap_chinese_breaksBetweenCharactersAndNeverBeforeAMark() {
        assertThat(Width.wrap("每次调用之后，size() 都不超过容量。", 12))
                .containsExactly("每次调用之", "后，size()", "都不超过容", "量。");
    }

    @Test
    void pad_wideText_reachesTheColumn() {
        assertThat(Width.padRight("甲", 4)).isEqualTo("甲  ");
        assertThat(Width.padLeft("甲", 3)).isEqualTo(" 甲");
    }
}
