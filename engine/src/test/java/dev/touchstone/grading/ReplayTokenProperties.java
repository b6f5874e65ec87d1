package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.script.Call;
import dev.touchstone.script.Script;
import dev.touchstone.script.Value;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

class ReplayTokenProperties {

    private static final ReplayToken TOKEN = new ReplayToken("lru-cache", "answersLikeTheModel",
            List.of(new Script(List.of(new Value.Int32(2)), List.of(new Call("get", List.of(new Value.Int32(1)))))));

    @Provide
    Arbitrary<ReplayToken> tokens() {
        Arbitrary<Value> values = Arbitraries.oneOf(Arbitraries.integers().map(Value.Int32::new),
                Arbitraries.strings().map(Value.Text::new));
        Arbitrary<Call> calls = Combinators.combine(Arbitraries.strings().alpha(), values.list().ofMaxSize(2))
                .as(Call::new);
        Arbitrary<Object> scripts = Combinators.combine(values.list().ofMaxSize(2), calls.list().ofMaxSize(20))
                .as(Script::new);
        Arbitrary<Object> plain = Arbitraries.oneOf(List.of(
                Arbitraries.strings().asGeneric(), Arbitraries.integers().asGeneric(), Arbitraries.longs().asGeneric(),
                Arbitraries.integers().list().asGeneric(), Arbitraries.of(true, false).asGeneric()));
        Arbitrary<List<Object>> arguments = Arbitraries.oneOf(scripts, plain).list().ofMaxSize(3);
        return arguments.map(each -> new ReplayToken("lru-cache", "answersLikeTheModel", each));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void parse_itsText_isTheSameToken(@ForAll("tokens") ReplayToken token) {
        assertThat(ReplayToken.parse(token.toString())).isEqualTo(token);
        assertThat(ReplayToken.parse(" " + token + "\n")).isEqualTo(token);
        assertThat(token.toString()).matches("[a-z-]+\\.[A-Za-z0-9_-]+");
    }

    /// The last letter may hold bits that stand for nothing.
    @Property(tries = 500)
    void parse_oneLetterChanged_isRefused(@ForAll @IntRange(max = 10_000) int place,
            @ForAll @CharRange(from = '-', to = 'z') char typed) {
        var text = new StringBuilder(TOKEN.toString());
        text.setCharAt(place % (text.length() - 1), typed);

        if (!text.toString().equals(TOKEN.toString())) {
            refuses(text.toString());
        }
    }

    @Property(tries = 200)
    void parse_anyText_isRefused(@ForAll String text) {
        refuses(text);
        refuses("lru-cache." + text);
    }

    @Example
    void parse_cut_isRefused() {
        String text = TOKEN.toString();
        for (int length = 0; length < text.length(); length++) {
            refuses(text.substring(0, length));
        }
    }

    @Example
    void parse_otherExercisesName_isRefused() {
        refuses(TOKEN.toString().replace("lru-cache", "ring-buffer"));
    }

    @Example
    void parse_tooLong_isRefused() {
        refuses("lru-cache." + "A".repeat(ReplayToken.CHARS_MAX));
    }

    /// A short token that would unpack to a gigabyte.
    @Example
    void parse_bomb_isRefusedSoon() {
        var bomb = new ReplayToken("lru-cache", "p", List.of(String.join("", Collections.nCopies(1 << 20, "a"))));

        assertThat(bomb.toString().length()).isLessThan(10_000);
        refuses(bomb.toString());
    }

    @Example
    void parse_refused_saysWhatToDoAndShowsTheBeginning() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReplayToken.parse("x".repeat(99)))
                .withMessage("\"" + "x".repeat(40) + "…\" is no replay token; copy the whole token that the verdict "
                        + "printed");
    }

    @Example
    void parse_rightChecksumOverNoToken_isRefused() {
        byte[] packed = "no deflated data".getBytes(StandardCharsets.UTF_8);

        refuses("lru-cache." + Base64.getUrlEncoder().encodeToString(packed));
    }

    private static void refuses(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReplayToken.parse(text))
                .withMessageContaining("is no replay token");
    }
}
