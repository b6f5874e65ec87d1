package dev.touchstone.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    private static final Path FILE = Path.of("a.md");

    @Test
    void decode_utf8WithByteOrderMark_dropsTheMark() {
        assertThat(text("\uFEFF页表".getBytes(StandardCharsets.UTF_8))).isEqualTo("页表");
    }

    @Test
    void decode_utf16_goesByTheByteOrderMark() {
        assertThat(text(marked("页表 a", 0xFF, 0xFE, StandardCharsets.UTF_16LE))).isEqualTo("页表 a");
        assertThat(text(marked("页表 a", 0xFE, 0xFF, StandardCharsets.UTF_16BE))).isEqualTo("页表 a");
    }

    @Test
    void decode_gbk_isTriedWhereUtf8Fails() {
        assertThat(text("写时复制".getBytes(Charset.forName("GBK")))).isEqualTo("写时复制");
    }

    @Test
    void decode_allLineEnds_becomeNewlines() {
        assertThat(text("a\r\nb\rc\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\nb\nc\n");
    }

    @Test
    void lines_lastLineWithoutEnd_isKept() {
        assertThat(new TextFile(FILE, "a\nb", StandardCharsets.UTF_8).lines()).containsExactly("a", "b");
    }

    @Test
    void decode_nul_isBinary() {
        assertThat(problem(new byte[]{'a', 0, 'b'})).contains("is binary");
    }

    @Test
    void decode_controlCharacters_areBinary() {
        assertThat(problem(new byte[]{1, 2, 3, 'a', 'b'})).contains("is binary", "是二进制文件，不是文本");
    }

    @Test
    void decode_bytesOfNoEncoding_areRefused() {
        assertThat(problem(new byte[]{'a', (byte) 0xFF, (byte) 0xFF})).contains("neither UTF-8, UTF-16 nor GBK",
                "不是 UTF-8、UTF-16 或 GBK 文本");
    }

    @Test
    void decode_oneByteTooMany_isRefused() {
        assertThat(problem(new byte[TextFile.MAX_BYTES + 1])).contains("is larger than 8 MiB; split it",
                "超过 8 MiB；请拆成几个文件");
    }

    @Test
    void read_missingFileOrFolder_isAProblem(@TempDir Path folder) throws IOException {
        assertThat(problem(TextFile.read(folder.resolve("none.md")))).contains("does not exist; check the path",
                "不存在；请检查路径");
        assertThat(problem(TextFile.read(folder))).contains("is not a regular file; name a text file",
                "不是普通文件；请给出一个文本文件");
        Files.writeString(folder.resolve("one.md"), "x");
        assertThat(TextFile.read(folder.resolve("one.md"))).isInstanceOf(Reading.Valid.class);
    }

    private static byte[] marked(String text, int first, int second, Charset charset) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(first);
        bytes.write(second);
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        return switch (TextFile.decode(FILE, bytes)) {
            case Reading.Valid(TextFile file) -> file.text();
            case Reading.Invalid(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static String problem(byte[] bytes) {
        return problem(TextFile.decode(FILE, bytes));
    }

    /// In both languages.
    private static String problem(Reading<TextFile> read) {
        return switch (read) {
            case Reading.Valid(TextFile file) -> throw new AssertionError(file.text());
            case Reading.Invalid(var problems) -> problems.getFirst().message().toString();
        };
    }
}
