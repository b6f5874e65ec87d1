package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

    @TempDir
    private Path work;

    @Test
    void in_subjectJar_holdsTheClassesOfTheSubjectAndNothingElse() throws IOException {
        try (var jar = new JarFile(WorkFolder.in(work).subjectJar().toFile())) {
            List<String> names = jar.stream().map(ZipEntry::getName).toList();

            assertThat(names).contains("module-info.class", "dev/touchstone/subject/Main.class",
                    "dev/touchstone/script/Value.class", "dev/touchstone/seal/Seal.class",
                    "dev/touchstone/scheduled/Coroutine.class");
            assertThat(names).allMatch(
                    name -> name
                            .matches(
                                    "module-info\\.class|dev/touchstone/(script|seal|subject|scheduled|counted)/[^/]+\\.class"
                                            + "|dev/touchstone/counted/java/util/(stream/)?[^/]+\\.class"));
        }
    }

    @Test
    void in_twice_keepsTheSameJar() throws IOException {
        Path jar = WorkFolder.in(work).subjectJar();
        byte[] first = Files.readAllBytes(jar);

        assertThat(WorkFolder.in(work).subjectJar()).isEqualTo(jar).hasBinaryContent(first);
    }

    @Test
    void in_damagedJar_isWrittenAgain() throws IOException {
        Path jar = WorkFolder.in(work).subjectJar();
        byte[] whole = Files.readAllBytes(jar);
        Files.writeString(jar, "damaged");

        assertThat(WorkFolder.in(work).subjectJar()).hasBinaryContent(whole);
        assertThat(work).isDirectoryNotContaining("glob:**subject.jar-*");
    }

    @Test
    void in_jarOfTheEngine_keepsItsJarsUntilOneOfTheThreeChanges() throws IOException {
        Path engine = jarOfTheEngine();
        Path jar = WorkFolder.in(work, engine).subjectJar();
        byte[] whole = Files.readAllBytes(jar);
        FileTime unchanged = FileTime.fromMillis(0);
        Path stamp = work.resolve("made-from");
        Files.setLastModifiedTime(stamp, unchanged);

        WorkFolder.in(work, engine);
        assertThat(Files.getLastModifiedTime(stamp)).isEqualTo(unchanged);

        Files.writeString(jar, "damaged");
        assertThat(WorkFolder.in(work, engine).subjectJar()).hasBinaryContent(whole);

        Files.setLastModifiedTime(stamp, unchanged);
        Files.setLastModifiedTime(engine, unchanged);
        WorkFolder.in(work, engine);
        assertThat(Files.getLastModifiedTime(stamp)).isNotEqualTo(unchanged);
    }

    private Path jarOfTheEngine() throws IOException {
        Path classes = WorkFolder.origin();
        Path jar = work.resolve("engine.jar");
        try (var out = new ZipOutputStream(Files.newOutputStream(jar)); Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    @Test
    void in_placeThatIsAFile_isRefusedWithItsName() throws IOException {
        Path file = Files.createFile(work.resolve("file"));

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> WorkFolder.in(file))
                .withMessageContaining(file.toString());
    }
}
