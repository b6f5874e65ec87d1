package dev.touchstone.grading;

import dev.touchstone.script.Decoder;
import dev.touchstone.script.Encoder;
import dev.touchstone.script.MalformedMessageException;
import dev.touchstone.script.Plan;
import dev.touchstone.script.Script;
import dev.touchstone.script.Value;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// A property with the arguments that it is to be checked with, as a short text: the exercise's id, a dot, and letters
/// that can stand in a URL and on a command line.
///
/// A token says nothing of a submission, so the same inputs can be played on a mended one.
///
/// @param arguments of the property, in order, without the subject: scripts, plans and what [Value#of] can hold
public record ReplayToken(String exercise, String property, List<Object> arguments) {

    /// How long a token may be, in characters.
    public static final int CHARS_MAX = 64 * 1024;

    private static final int INFLATED_BYTES_MAX = 1024 * 1024;
    private static final int CHECKSUM_BYTES = 3;
    private static final int SCRIPT = 1;
    private static final int PLAN = 2;
    private static final int VALUE = 0;

    public ReplayToken {
        arguments = List.copyOf(arguments);
    }

    /// @throws IllegalArgumentException if `text` is no token, with what to do about it
    public static ReplayToken parse(String text) {
        String token = text.strip();
        int dot = token.indexOf('.');
        if (dot < 1 || token.length() > CHARS_MAX) {
            throw broken(text);
        }
        try {
            byte[] all = Base64.getUrlDecoder().decode(token.substring(dot + 1));
            byte[] packed = Arrays.copyOfRange(all, Math.min(CHECKSUM_BYTES, all.length), all.length);
            String exercise = token.substring(0, dot);
            if (!Arrays.equals(Arrays.copyOf(all, CHECKSUM_BYTES), checksum(exercise, packed))) {
                throw broken(text);
            }
            var decoder = new Decoder(inflate(packed));
            String property = decoder.text();
            List<Object> arguments = decoder.list(ReplayToken::argument);
            decoder.end();
            return new ReplayToken(exercise, property, arguments);
        } catch (IllegalArgumentException | MalformedMessageException | DataFormatException e) {
            throw broken(text);
        }
    }

    /// The text that [#parse] takes.
    @Override
    public String toString() {
        var encoder = new Encoder().text(property).list(arguments, ReplayToken::argument);
        byte[] packed = deflate(encoder.toBytes());
        byte[] all = ByteBuffer.allocate(CHECKSUM_BYTES + packed.length)
                .put(checksum(exercise, packed)).put(packed).array();
        return exercise + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    private static void argument(Encoder encoder, Object argument) {
        if (argument instanceof Script script) {
            encoder.number(SCRIPT).script(script);
        } else if (argument instanceof Plan plan) {
            encoder.number(PLAN).plan(plan);
        } else {
            encoder.number(VALUE).value(Value.of(argument));
        }
    }

    private static Object argument(Decoder decoder) {
        int kind = decoder.number();
        if (kind == SCRIPT) {
            return decoder.script();
        } else if (kind == PLAN) {
            return decoder.plan();
        }
        @Nullable
        Object value = decoder.value().toJava();
        if (value == null) {
            throw new IllegalArgumentException("a property takes no null");
        }
        return value;
    }

    private static byte[] checksum(String exercise, byte[] packed) {
        var crc = new CRC32();
        crc.update(exercise.getBytes(StandardCharsets.UTF_8));
        crc.update(packed);
        return Arrays.copyOf(ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue()).array(), CHECKSUM_BYTES);
    }

    private static byte[] deflate(byte[] bytes) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[512];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static byte[] inflate(byte[] packed) throws DataFormatException {
        try (var inflater = new Inflater(true)) {
            inflater.setInput(packed);
            var out = new ArrayList<byte[]>();
            int length = 0;
            while (!inflater.finished()) {
                var buffer = new byte[4096];
                int read = inflater.inflate(buffer);
                length += read;
                if (read == 0 || length > INFLATED_BYTES_MAX) {
                    throw new DataFormatException("no token");
                }
                out.add(Arrays.copyOf(buffer, read));
            }
            ByteBuffer all = ByteBuffer.allocate(length);
            out.forEach(all::put);
            return all.array();
        }
    }

    private static IllegalArgumentException broken(String text) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return new IllegalArgumentException(
                "\"%s\" is no replay token; copy the whole token that the verdict printed".formatted(shown));
    }
}
