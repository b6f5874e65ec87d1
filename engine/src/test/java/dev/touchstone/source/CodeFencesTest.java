package dev.touchstone.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFencesTest {

    @Test
    void isCode_fourBackticks_closeWithFour() {
        assertThat(prose("a\n````go\n```\nb\n````\nc")).containsExactly("a", "c");
    }

    @Test
    void isCode_tildes_doNotCloseBackticks() {
        assertThat(prose("```\na\n~~~\nb\n```\nc")).containsExactly("c");
    }

    @Test
    void isCode_inlineCodeOfThree_opensNothing() {
        assertThat(prose("```a``` b\nc")).containsExactly("```a``` b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1. ```bash\n   curl x\n   ```\nafter", "- ~~~\n  code\n\n  code\n  ~~~\nafter",
        "> ```\n> code\n> ```\nafter", "> - ```\n>   code\n>   ```\nafter", "10) - ```\n      code\n      ```\nafter",
        "-\t```\n\tcode\n\t```\nafter", "- ```\n  code\n```\nafter"})
    void isCode_fenceBehindAMarker_endsAtItsClosing(String text) {
        assertThat(prose(text)).containsExactly("after");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1. ```bash\n   curl x\n\nafter", "> ```\n> code\nafter", "- > ```\n  > code\nafter",
        "* ```\n\n  code\nafter"})
    void isCode_openFence_endsWithItsItemOrQuote(String text) {
        assertThat(prose(text)).containsExactly("after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-      ```", "1.```", "-```", "- - -"})
    void isCode_noMarkerOfAnItem_opensNothing(String line) {
        assertThat(prose(line)).containsExactly(line);
    }

    @Test
    void closing_fenceInAnItemOfAQuote_standsInIt() {
        var fences = new CodeFences();

        assertThat(fences.isCode("> - ~~~~java")).isTrue();
        assertThat(fences.closing()).isEqualTo(">   ~~~~");
        assertThat(fences.isCode(fences.closing())).isTrue();
        assertThat(fences.closing()).isEmpty();
    }

    private static List<String> prose(String text) {
        var fences = new CodeFences();
        return text.lines().filter(line -> !fences.isCode(line)).toList();
    }
}
