package dev.touchstone.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// An open database whose tables are up to date: H2 in a folder, or whatever a JDBC URL names. Thread-safe.
///
/// What [#transact] has returned is kept when the process is killed. (A power cut may take the last commits of H2, which
/// leaves the moment of the disk write to the operating system.)
public final class Database implements AutoCloseable {

    /// Of the file in a data folder, without the ending that H2 adds.
    private static final String FILE_NAME = "touchstone";
    private static final String FILE_ENDING = ".mv.db";

    private static final String H2_SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private static final String READING = ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";

    /// Transactions are short, so a few connections serve many visitors; one more waits for its turn.
    private static final int CONNECTIONS_MAX = 4;

    private static final Duration CONNECTION_WAIT_MAX = Duration.ofSeconds(10);

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /// Opens the database in `folder`; makes the folder and the tables when they are missing.
    ///
    /// @throws StorageException when the folder cannot be written or another process has it open
    public static Database inFolder(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (absolute.toString().contains(";")) {
            throw new StorageException(
                    "the data folder \"%s\" has a semicolon in its path; choose one without".formatted(folder));
        }
        try {
            Files.createDirectories(absolute);
        } catch (IOException e) {
            throw new StorageException("the data folder \"%s\" cannot be made; choose one that can be written"
                    .formatted(folder), e);
        }
        return open("jdbc:h2:file:" + absolute.resolve(FILE_NAME), "the data folder \"%s\"".formatted(folder));
    }

    /// Opens the database in `folder` for reading; empty where there is none. Nothing is made, brought up to date or
    /// written, and reading fails where the tables are those of another version.
    ///
    /// @throws StorageException when another process has it open or it cannot be read
    public static Optional<Database> existing(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (absolute.toString().contains(";") || !Files.isRegularFile(absolute.resolve(FILE_NAME + FILE_ENDING))) {
            return Optional.empty();
        }
        HikariConfig config = poolOf("jdbc:h2:file:" + absolute.resolve(FILE_NAME));
        config.setJdbcUrl(config.getJdbcUrl() + READING);
        config.setMaximumPoolSize(1);
        try {
            return Optional.of(new Database(new HikariDataSource(config)));
        } catch (RuntimeException e) {
            throw notOpened("the data folder \"%s\"".formatted(folder), e);
        }
    }

    /// Opens the database that `jdbcUrl` names, with user and password in it where they are needed.
    ///
    /// An H2 URL is given the settings that our SQL needs; it must not set them itself.
    ///
    /// @throws StorageException when it cannot be reached or its tables cannot be brought up to date
    public static Database at(String jdbcUrl) {
        return open(jdbcUrl, "the database \"%s\"".formatted(withoutSecrets(jdbcUrl)));
    }

    /// Does `work` in one transaction, which is committed before this returns and rolled back when `work` throws.
    ///
    /// @throws StorageException when the database refuses or does not answer
    public <T> T transact(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(work::apply);
        } catch (JdbiException e) {
            throw new StorageException("the database does not answer as it should: " + firstLine(deepest(e)), e);
        }
    }

    /// Waits for no transaction: those that still run fail. The second call does nothing.
    @Override
    public void close() {
        pool.close();
    }

    private static Database open(String jdbcUrl, String called) {
        HikariDataSource pool = null;
        try {
            pool = new HikariDataSource(poolOf(jdbcUrl));
            Flyway.configure().dataSource(pool).locations("classpath:db/migration").load().migrate();
            return new Database(pool);
        } catch (RuntimeException e) {
            if (pool != null) {
                pool.close();
            }
            throw notOpened(called, e);
        }
    }

    private static HikariConfig poolOf(String jdbcUrl) {
        boolean h2 = jdbcUrl.startsWith("jdbc:h2:");
        var config = new HikariConfig();
        config.setPoolName("touchstone");
        config.setJdbcUrl(h2 ? jdbcUrl + H2_SETTINGS : jdbcUrl);
        config.setMaximumPoolSize(CONNECTIONS_MAX);
        config.setConnectionTimeout(CONNECTION_WAIT_MAX.toMillis());
        if (h2) {
            // An H2 database closes with its last connection, so none is ever replaced by a younger one.
            config.setMaxLifetime(0);
        }
        return config;
    }

    private static StorageException notOpened(String called, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return new StorageException(
                        called + " is in use by another running Touchstone; stop that one or choose another data folder",
                        failure, true);
            }
        }
        return new StorageException(called + " cannot be opened: " + firstLine(deepest(failure)), failure);
    }

    private static Throwable deepest(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : deepest(cause);
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse(message);
    }

    /// Passwords stand in the part of a URL after `?` or `;`, or before an `@`.
    private static String withoutSecrets(String jdbcUrl) {
        return jdbcUrl.replaceFirst("[?;].*", "").replaceFirst("//[^/]*@", "//");
    }
}
