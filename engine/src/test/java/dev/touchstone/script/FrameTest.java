package dev.touchstone.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final int LENGTH_AT = 0;
    private static final int KIND_AT = 4;

    @Test
    void read_whatWasWritten_isTheSameForEveryKind() throws IOException {
        for (Frame.Kind kind : Frame.Kind.values()) {
            Frame read = Frame.read(new ByteArrayInputStream(written(kind, -7, new byte[]{1, 2, 3})));

            assertThat(read.kind()).isEqualTo(kind);
            assertThat(read.number()).isEqualTo(-7);
            assertThat(read.body()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void read_twoFramesInARow_readsOneAfterTheOther() throws IOException {
        var both = new ByteArrayOutputStream();
        both.write(written(Frame.Kind.PLAY, 1, new byte[0]));
        both.write(written(Frame.Kind.TRACE, 2, new byte[5]));
        var in = new ByteArrayInputStream(both.toByteArray());

        assertThat(Frame.read(in).number()).isEqualTo(1);
        assertThat(Frame.read(in).number()).isEqualTo(2);
        assertThat(in.available()).isZero();
    }

    @Test
    void read_streamEndsAnywhere_isEndOfFile() throws IOException {
        byte[] frame = written(Frame.Kind.READY, 1, new byte[4]);

        for (int length = 0; length < frame.length; length++) {
            var in = new ByteArrayInputStream(Arrays.copyOf(frame, length));
            assertThatExceptionOfType(EOFException.class).isThrownBy(() -> Frame.read(in));
        }
    }

    @Test
    void read_longestBody_isRead() throws IOException {
        byte[] frame = written(Frame.Kind.TRANSCRIPT, 1, new byte[Frame.BODY_BYTES_MAX]);

        assertThat(Frame.read(new ByteArrayInputStream(frame)).body()).hasSize(Frame.BODY_BYTES_MAX);
    }

    @Test
    void read_lengthBeyondTheLimit_isRefusedWithoutWaitingForTheBody() throws IOException {
        byte[] frame = written(Frame.Kind.TRANSCRIPT, 1, new byte[0]);
        frame[LENGTH_AT] = 1;
        frame[LENGTH_AT + 3] = 1;

        refuses(frame);
    }

    @Test
    void read_negativeLength_isRefused() throws IOException {
        byte[] frame = written(Frame.Kind.TRANSCRIPT, 1, new byte[0]);
        frame[LENGTH_AT] = -1;

        refuses(frame);
    }

    @Test
    void read_unknownKind_isRefused() throws IOException {
        for (int kind : new int[]{-1, Frame.Kind.values().length, 127}) {
            byte[] frame = written(Frame.Kind.TRANSCRIPT, 1, new byte[0]);
            frame[KIND_AT] = (byte) kind;

            refuses(frame);
        }
    }

    private static void refuses(byte[] frame) {
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> Frame.read(new ByteArrayInputStream(frame)));
    }

    private static byte[] written(Frame.Kind kind, int number, byte[] body) throws IOException {
        var out = new ByteArrayOutputStream();
        new Frame(kind, number, body).write(out);
        return out.toByteArray();
    }
}
