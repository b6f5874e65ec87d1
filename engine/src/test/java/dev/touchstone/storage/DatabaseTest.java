package dev.touchstone.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void inFolder_missingFolderWithASpace_isMade() {
        Path data = folder.resolve("my data/of today");

        try (Database database = Database.inFolder(data)) {
            assertThat(rows(database)).isZero();
        }

        assertThat(data.resolve("touchstone.mv.db")).isRegularFile();
    }

    @Test
    void inFolder_openedAgain_keepsTheRows() {
        try (Database database = Database.inFolder(folder)) {
            insert(database, "kept");
        }

        try (Database database = Database.inFolder(folder)) {
            assertThat(rows(database)).isOne();
        }
    }

    @Test
    void inFolder_usedByAnotherProcess_saysSoAndWhatToDo() throws IOException {
        Process other = ChildJvm.start(Holder.class, folder.toString());
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("open with 0 rows");

            assertThatThrownBy(() -> Database.inFolder(folder))
                    .isInstanceOf(StorageException.class)
                    .hasMessage("the data folder \"%s\" is in use by another running Touchstone; "
                            + "stop that one or choose another data folder", folder);
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void inFolder_folderIsAFile_isRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Database.inFolder(file))
                .isInstanceOf(StorageException.class)
                .hasMessage("the data folder \"%s\" cannot be made; choose one that can be written", file);
    }

    @Test
    void inFolder_semicolonInThePath_isRefused() {
        assertThatThrownBy(() -> Database.inFolder(folder.resolve("a;INIT=DROP ALL OBJECTS")))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("semicolon");
    }

    @Test
    void inFolder_damagedFile_isNamed() throws IOException {
        Files.write(folder.resolve("touchstone.mv.db"), new byte[8192]);

        assertThatThrownBy(() -> Database.inFolder(folder))
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith("the data folder \"%s\" cannot be opened: ", folder);
    }

    @Test
    void existing_database_isReadAndLeftAsItWas() throws IOException {
        try (Database database = Database.inFolder(folder)) {
            insert(database, "kept");
        }
        byte[] before = Files.readAllBytes(folder.resolve("touchstone.mv.db"));

        try (Database database = Database.existing(folder).orElseThrow()) {
            assertThat(rows(database)).isOne();
            assertThatThrownBy(() -> insert(database, "new")).isInstanceOf(StorageException.class);
        }

        assertThat(folder.resolve("touchstone.mv.db")).hasBinaryContent(before);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void existing_noDatabase_isNothingAndMakesNothing() {
        assertThat(Database.existing(folder.resolve("data"))).isEmpty();
        assertThat(Database.existing(folder)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void existing_usedByAnotherProcess_saysSo() throws IOException {
        Process other = ChildJvm.start(Holder.class, folder.toString());
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("open with 0 rows");

            assertThatThrownBy(() -> Database.existing(folder)).isInstanceOfSatisfying(StorageException.class,
                    refused -> assertThat(refused.isInUse()).isTrue());
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void existing_leftByAKilledProcess_isRead() throws IOException, InterruptedException {
        try (Database database = Database.inFolder(folder)) {
            insert(database, "kept");
        }
        Process other = ChildJvm.start(Holder.class, folder.toString());
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("open with 1 rows");
        }
        other.destroyForcibly().waitFor();

        try (Database database = Database.existing(folder).orElseThrow()) {
            assertThat(rows(database)).isOne();
        }
    }

    @Test
    void existing_damagedFile_isNamed() throws IOException {
        Files.write(folder.resolve("touchstone.mv.db"), new byte[8192]);

        assertThatThrownBy(() -> Database.existing(folder)).isInstanceOfSatisfying(StorageException.class,
                refused -> assertThat(refused.isInUse()).isFalse())
                .hasMessageStartingWith("the data folder \"%s\" cannot be opened: ", folder);
    }

    @Test
    void at_unreachable_doesNotShowThePassword() {
        assertThatThrownBy(() -> Database.at("jdbc:nosuch://ann:geheim@host/db?password=geheim"))
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith("the database \"jdbc:nosuch://host/db\" cannot be opened: ")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void transact_workThrows_rollsBack() {
        try (Database database = inMemory()) {
            assertThatThrownBy(() -> database.transact(handle -> {
                handle.execute(INSERT, "lost");
                throw new IllegalStateException("stop");
            })).isInstanceOf(IllegalStateException.class).hasMessage("stop");

            assertThat(rows(database)).isZero();
        }
    }

    @Test
    void transact_refusedSql_isAStorageException() {
        try (Database database = inMemory()) {
            assertThatThrownBy(() -> database.transact(handle -> handle.execute("SELECT * FROM nowhere")))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("nowhere");
        }
    }

    private static final String INSERT = """
            INSERT INTO attempt (exercise, source, submitted_at) VALUES (?, '', CURRENT_TIMESTAMP)
            """;

    private static Database inMemory() {
        return Database.at("jdbc:h2:mem:" + UUID.randomUUID());
    }

    private static void insert(Database database, String exercise) {
        assertThat(database.<Integer>transact(handle -> handle.execute(INSERT, exercise))).isOne();
    }

    private static int rows(Database database) {
        return database.transact(handle -> handle.select("SELECT COUNT(*) FROM attempt").mapTo(Integer.class).one());
    }

    /// Opens the folder that its argument names, says so, and holds it until it is killed.
    static final class Holder {

        public static void main(String[] arguments) throws IOException {
            try (Database database = Database.inFolder(Path.of(arguments[0]))) {
                System.out.println("open with %d rows".formatted(rows(database)));
                assertThat(System.in.read()).isNegative();
            }
        }
    }
}
