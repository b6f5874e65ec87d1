package dev.touchstone.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DecoderTest {

    private static final int NOTHING = Tag.NOTHING.ordinal();
    private static final int LETTER = Tag.LETTER.ordinal();
    private static final int ITEMS = Tag.ITEMS.ordinal();
    private static final int RETURNED = Tag.RETURNED.ordinal();

    private static final long MIB = 1024 * 1024;

    @Test
    void text_lengthBeyondTheMessage_isRefusedBeforeAllocating() {
        byte[] message = new Encoder().number(Integer.MAX_VALUE / 2).toBytes();

        assertThat(allocatedByRefusing(message, Decoder::text)).isLessThan(MIB);
        assertThat(allocatedByRefusing(message, Decoder::bytes)).isLessThan(MIB);
        assertThat(allocatedByRefusing(message, Decoder::texts)).isLessThan(MIB);
    }

    @Test
    void value_mapInAKey_isRefused() {
        var one = new Value.Int32(1);
        var inner = new Value.Entries(List.of(new Value.Entry(one, one)));
        var outer = new Value.Entries(List.of(new Value.Entry(new Value.Items(List.of(inner)), one)));

        refuses(new Encoder().value(outer).toBytes(), Decoder::value);
    }

    @Test
    void text_negativeLength_isRefused() {
        refuses(new Encoder().number(-1).toBytes(), Decoder::text);
    }

    /// Each of the nested lists claims as many items as there are bytes left.
    @Test
    void value_nestedListsThatClaimTheWholeMessage_areRefusedWithoutAllocatingForEach() {
        byte[] message = new byte[(int) (8 * MIB)];
        for (int depth = 0, at = 0; depth < Value.DEPTH_MAX; depth++) {
            message[at++] = (byte) ITEMS;
            int claimed = message.length - at - Integer.BYTES;
            for (int shift = 24; shift >= 0; shift -= 8) {
                message[at++] = (byte) (claimed >> shift);
            }
        }

        assertThat(allocatedByRefusing(message, Decoder::value)).isLessThan(64 * MIB);
    }

    /// A value takes one byte on the wire and dozens in memory.
    @Test
    void value_listOfMillionsOfNulls_isRefused() {
        var message = new byte[(int) (8 * MIB)];
        byte[] head = new Encoder().number(message.length - 5).toBytes();
        message[0] = (byte) ITEMS;
        System.arraycopy(head, 0, message, 1, head.length);

        assertThat(message[5]).isEqualTo((byte) NOTHING);
        assertThat(allocatedByRefusing(message, Decoder::value)).isLessThan(MIB);
    }

    @Test
    void value_nestedToTheLimit_isReadAndDeeperIsRefused() {
        assertThat(new Decoder(nested(Value.DEPTH_MAX)).value()).isInstanceOf(Value.Items.class);
        refuses(nested(Value.DEPTH_MAX + 1), Decoder::value);
        refuses(nested(100_000), Decoder::value);
    }

    @Test
    void value_outcomeWhereAValueBelongs_isRefused() {
        refuses(new byte[]{(byte) RETURNED}, Decoder::value);
    }

    @Test
    void value_letterOutsideOfItsRange_isRefused() {
        byte[] message = {(byte) LETTER, 0, 1, 0, 0};

        refuses(message, Decoder::value);
    }

    @Test
    void value_unknownTag_isRefused() {
        refuses(new byte[]{-1}, Decoder::value);
        refuses(new byte[]{(byte) Tag.values().length}, Decoder::value);
    }

    @Test
    void transcript_valueWhereAnOutcomeBelongs_isRefused() {
        refuses(new Encoder().longNumber(0).value(new Value.Nothing()).toBytes(), Decoder::transcript);
    }

    @Test
    void transcript_negativeCost_isRefused() {
        byte[] message = new Encoder()
                .transcript(new Transcript(new Step(new Outcome.Done(), 1), List.of(), "")).toBytes();
        message[0] = (byte) 0x80;

        refuses(message, Decoder::transcript);
    }

    @Test
    void transcript_exceptionWithoutAType_isRefused() {
        byte[] message = new Encoder().longNumber(0).toBytes();
        byte[] threw = new Encoder().texts(List.of()).text("").texts(List.of()).toBytes();
        var whole = new byte[message.length + 1 + threw.length];
        System.arraycopy(message, 0, whole, 0, message.length);
        whole[message.length] = (byte) Tag.THREW.ordinal();
        System.arraycopy(threw, 0, whole, message.length + 1, threw.length);

        refuses(whole, Decoder::transcript);
    }

    @Test
    void script_tooManyCalls_isRefused() {
        var encoder = new Encoder().list(List.<Value>of(), Encoder::value);
        encoder.list(Collections.nCopies(Script.CALLS_MAX + 1, "size"), (to, name) -> to.text(name).number(0));

        refuses(encoder.toBytes(), Decoder::script);
    }

    @Test
    void end_bytesLeft_isRefused() {
        refuses(new byte[1], Decoder::end);
    }

    /// A list in a list, `depth` deep.
    private static byte[] nested(int depth) {
        var bytes = new byte[depth * 5 + 1];
        for (int i = 0; i < depth; i++) {
            bytes[i * 5] = (byte) ITEMS;
            bytes[i * 5 + 4] = 1;
        }
        return bytes;
    }

    private static void refuses(byte[] message, Consumer<Decoder> reading) {
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> reading.accept(new Decoder(message)));
    }

    /// How many bytes refusing `message` took.
    private static long allocatedByRefusing(byte[] message, Consumer<Decoder> reading) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        refuses(message, reading);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
