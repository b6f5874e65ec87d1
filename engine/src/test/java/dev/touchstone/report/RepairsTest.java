package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.notes.NoteFolder;
import dev.touchstone.topics.Choices;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Applies the patch by the tools that people have, and looks at every byte.
class RepairsTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"git apply", "git apply --whitespace=nowarn --unidiff-zero", "patch --binary -p1 -s -i"})
    void patch_applied_changesTheRepairedLinesAlone(String tool) throws Exception {
        Map<String, byte[]> right = new TreeMap<>();
        write("unix.md", utf8("##堆\n\n一&#xff0c;二\n"), utf8("## 堆\n\n一，二\n"), right);
        write("windows.md", utf8("# 甲\r\n##堆\r\n\r\n文。\r\n"), utf8("# 甲\r\n## 堆\r\n\r\n文。\r\n"), right);
        write("windows fence.md", utf8("甲\r\n```\r\ncode"), utf8("甲\r\n```\r\ncode\r\n```\r"), right);
        write("mark.md", joined(BOM, utf8("##堆\n一\u200B二\n")), joined(BOM, utf8("## 堆\n一二\n")), right);
        write("mark only.md", joined(BOM, utf8("## 堆\n文。\n")), joined(BOM, utf8("## 堆\n文。\n")), right);
        write("gbk.txt", "甲\r\n\r\n##堆\r\n文。".getBytes(GBK), "甲\r\n\r\n## 堆\r\n文。".getBytes(GBK), right);
        write("wide.md", "\uFEFF##堆\n".getBytes(StandardCharsets.UTF_16LE),
                "\uFEFF##堆\n".getBytes(StandardCharsets.UTF_16LE), right);
        write("old mac.md", utf8("##堆\r```\r##栈\r"), utf8("##堆\r```\r##栈\r"), right);
        write("中文 名.md", utf8("##堆\n\n```java\n##栈&#xff0c;\n"), utf8("## 堆\n\n```java\n##栈&#xff0c;\n```\n"), right);
        List<String> before = entries();

        Path patch = Files.createTempFile("repairs", ".patch");
        Files.write(patch, Repairs.patch(NoteFolder.read(folder)));
        String[] words = tool.split(" ");
        assumeTrue(isThere(words[0]), "there is no " + words[0]);
        assertThat(run(words, patch)).isEmpty();

        for (var file : right.entrySet()) {
            assertThat(Files.readAllBytes(folder.resolve(file.getKey()))).describedAs(file.getKey())
                    .isEqualTo(file.getValue());
        }
        assertThat(entries()).containsAll(before);
        assertThat(Repairs.patch(NoteFolder.read(folder))).isEmpty();
    }

    private List<String> entries() {
        return ReportCard.of(NoteFolder.read(folder), Choices.NONE, Practice.NONE).rows().stream()
                .map(row -> row.file().getFileName() + " " + row.entry().title()).toList();
    }

    private void write(String name, byte[] before, byte[] after, Map<String, byte[]> right) throws IOException {
        Files.write(folder.resolve(name), before);
        right.put(name, after);
    }

    private String run(String[] words, Path patch) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(words));
        command.add(patch.toString());
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? "" : said + " exit";
    }

    private static boolean isThere(String tool) {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(at -> Files.isExecutable(Path.of(at, tool)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
