package dev.touchstone.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The text of a file that a person wrote, whatever its encoding and line ends.
///
/// @param file as it was asked for
/// @param text without byte order mark, lines ended by `\n` alone
/// @param charset what the bytes were decoded from
public record TextFile(Path file, String text, Charset charset) {

    /// The largest file that is read.
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    /// A file with more control characters than this in a thousand characters is binary.
    private static final int MAX_CONTROLS_PER_THOUSAND = 5;

    private static final Charset GB18030 = Charset.forName("GB18030");

    /// Reads `file`; a missing, unreadable, too large or binary file is a problem. Never throws.
    public static Reading<TextFile> read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return invalid(file, whyNoFile(file));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return decode(file, in.readNBytes(MAX_BYTES + 1));
            }
        } catch (NoSuchFileException _) {
            return invalid(file, "text.missing");
        } catch (IOException | SecurityException _) {
            return invalid(file, "text.unreadable");
        }
    }

    private static String whyNoFile(Path file) {
        if (Files.exists(file)) {
            return "text.irregular";
        }
        return Files.isSymbolicLink(file) ? "text.nowhere" : "text.missing";
    }

    /// Decodes the bytes of `file`: by byte order mark, else as UTF-8, else as GB18030.
    public static Reading<TextFile> decode(Path file, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return invalid(file, "text.tooLarge", MAX_BYTES / 1024 / 1024);
        }
        for (Charset charset : candidates(bytes)) {
            Optional<String> text = strictly(bytes, charset);
            if (text.isPresent()) {
                return isBinary(text.get())
                        ? invalid(file, "text.binary")
                        : new Reading.Valid<>(new TextFile(file, normalised(text.get()), charset));
            }
        }
        return invalid(file, "text.undecodable");
    }

    /// The lines, the last one also where no line end follows it.
    public List<String> lines() {
        return text.lines().toList();
    }

    private static List<Charset> candidates(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, GB18030);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean isBinary(String text) {
        long controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
                controls++;
            }
        }
        return controls * 1000 > (long) text.length() * MAX_CONTROLS_PER_THOUSAND;
    }

    private static String normalised(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0 ? unmarked : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Reading<TextFile> invalid(Path file, String key, Object... values) {
        return new Reading.Invalid<>(List.of(Problem.of(TextFile.class, file, 0, key, values)));
    }
}
