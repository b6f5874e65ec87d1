package dev.touchstone.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DecoderProperties {

    @Provide
    Arbitrary<Value> values() {
        return Generated.values();
    }

    @Provide
    Arbitrary<Script> scripts() {
        return Generated.scripts();
    }

    @Provide
    Arbitrary<Transcript> transcripts() {
        return Generated.transcripts();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void value_written_isReadAgain(@ForAll("values") Value value) {
        var decoder = new Decoder(new Encoder().value(value).toBytes());

        assertThat(decoder.value()).isEqualTo(value);
        decoder.end();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void script_written_isReadAgain(@ForAll("scripts") Script script) {
        var decoder = new Decoder(new Encoder().script(script).toBytes());

        assertThat(decoder.script()).isEqualTo(script);
        decoder.end();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void transcript_written_isReadAgain(@ForAll("transcripts") Transcript transcript) {
        var decoder = new Decoder(new Encoder().transcript(transcript).toBytes());

        assertThat(decoder.transcript()).isEqualTo(transcript);
        decoder.end();
    }

    @Property(tries = 1_000)
    void anyMethod_arbitraryBytes_readsOrRefuses(@ForAll byte[] bytes) {
        readOrRefuse(bytes, Decoder::value);
        readOrRefuse(bytes, Decoder::script);
        readOrRefuse(bytes, Decoder::transcript);
        readOrRefuse(bytes, Decoder::texts);
        readOrRefuse(bytes, Decoder::bytes);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void transcript_cutAnywhere_isRefused(
            @ForAll("transcripts") Transcript transcript, @ForAll @IntRange(max = 9_999) int place) {
        byte[] whole = new Encoder().transcript(transcript).toBytes();
        byte[] cut = Arrays.copyOf(whole, place % whole.length);

        assertThatExceptionOfType(MalformedMessageException.class).isThrownBy(() -> new Decoder(cut).transcript());
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void transcript_oneByteChanged_readsOrRefuses(
            @ForAll("transcripts") Transcript transcript, @ForAll @IntRange(max = 9_999) int place,
            @ForAll byte changed) {
        byte[] bytes = new Encoder().transcript(transcript).toBytes();
        bytes[place % bytes.length] = changed;

        readOrRefuse(bytes, Decoder::transcript);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void script_oneByteChanged_readsOrRefuses(
            @ForAll("scripts") Script script, @ForAll @IntRange(max = 9_999) int place, @ForAll byte changed) {
        byte[] bytes = new Encoder().script(script).toBytes();
        bytes[place % bytes.length] = changed;

        readOrRefuse(bytes, Decoder::script);
    }

    /// Any other exception than the one that is promised fails the property.
    private static void readOrRefuse(byte[] bytes, Function<Decoder, Object> reading) {
        var decoder = new Decoder(bytes);
        try {
            assertThat(reading.apply(decoder)).isNotNull();
            decoder.end();
        } catch (MalformedMessageException e) {
            assertThat(e).hasMessageNotContaining("null");
        }
    }
}
