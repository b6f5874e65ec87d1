package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DefinitionsTest {

    private static final String NOTE = """
            Text[^a] and [link][Ref  one].

            ```
            [^code]: no definition
            ```

            [^a]: First line
            second line

                third paragraph, see [^b]
            [^b]: 第二个
            [^c]: not used
            # Heading
            [ref one]: https://example.org "Title"
            [^a]: once more
            """;

    private final Definitions definitions = Definitions.of(NOTE);

    @Test
    void completing_whatThePassageUses_isAddedOnceWithWhatThatUses() {
        assertThat(definitions.completing("One[^A], two[^a].")).isEqualTo(
                "One[^A], two[^a].\n\n[^a]: First line\nsecond line\n\n    third paragraph, see [^b]\n\n[^b]: 第二个");
        assertThat(definitions.completing("[link][ref ONE]"))
                .isEqualTo("[link][ref ONE]\n\n[ref one]: https://example.org \"Title\"");
    }

    @Test
    void completing_whatThePassageDefines_isNotAdded() {
        assertThat(definitions.completing("One[^b]\n\n[^b]: here")).isEqualTo("One[^b]\n\n[^b]: here");
        assertThat(definitions.completing("`a[0]` and [^code] and [x]")).isEqualTo("`a[0]` and [^code] and [x]");
    }

    @Test
    void completing_passageCutWithinCode_endsTheCodeFirst() {
        assertThat(definitions.completing("One[^c]\n~~~~java\nint x;"))
                .isEqualTo("One[^c]\n~~~~java\nint x;\n~~~~\n\n[^c]: not used");
    }

    @Test
    void completing_manyBrackets_takesTimeLinearInThem() {
        String hostile = "[a]: b\n".repeat(20_000) + "[".repeat(100_000) + "[a".repeat(100_000);

        assertThat(Definitions.of(hostile).completing(hostile)).isSameAs(hostile);
        assertThat(Definitions.of("[^1]: [^1]").completing("[^1]")).isEqualTo("[^1]\n\n[^1]: [^1]");
    }
}
