package dev.plumbline.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/** A copy that is about to take the place of a database. At each moment, one of them is there. */
final class RestoredFile {

    private static final String LOG = "-wal";

    /** What SQLite keeps beside a file while it is used. */
    private static final List<String> BESIDE = List.of(LOG, "-shm");

    private static final String HISTORY =
            "SELECT name FROM sqlite_master WHERE name = 'flyway_schema_history'";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final Path database;
    private final Path file;

    /**
     * @param database whose directory belongs to this process
     */
    RestoredFile(Path database) {
        this.database = database;
        this.file = beside(database, ".restored");
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** With what was committed, but is not in the file yet. */
    void copy(Path source) throws IOException {
        discard();
        Files.createFile(file, DataDirectory.forOwner(file, "rw-------"));
        try (var bytes = Files.newOutputStream(file)) {
            Files.copy(source, bytes);
        }
        if (Files.exists(beside(source, LOG))) {
            Files.copy(beside(source, LOG), beside(file, LOG));
        }
    }

    /**
     * Brings it into the shape that this version knows.
     *
     * @throws StoreUnavailableException when that is not possible
     */
    void check(Path source) throws IOException {
        try {
            var copies = SqliteDialect.source(file);
            if (!isWhole(copies)) {
                throw refusal(source, new SQLException("Something is missing or wrong in it."));
            }
            SqlMigrations.run(copies, SqliteDialect.WORDS, "The file " + source);
        } catch (FlywayException | SQLException e) {
            throw refusal(source, e);
        }
        if (!DatabaseBackup.isEmpty(beside(file, LOG))) {
            throw new IOException("what was copied cannot be put into one file");
        }
        DatabaseBackup.force(file);
    }

    private static boolean isWhole(DataSource copies) throws SQLException {
        try (var connection = copies.getConnection();
                var statement = connection.createStatement()) {
            boolean isOurs;
            try (var row = statement.executeQuery(HISTORY)) {
                isOurs = row.next();
            }
            try (var row = statement.executeQuery("PRAGMA integrity_check")) {
                return isOurs && row.next() && row.getString(1).equals("ok");
            }
        }
    }

    private static StoreUnavailableException refusal(Path source, Exception cause) {
        return new StoreUnavailableException(
                "The file %s is no backup of Plumbline's, or it is damaged. Nothing was changed. Maybe take another one?"
                        .formatted(source),
                cause);
    }

    /** Gives it another name, too. */
    Optional<Path> keepEarlier(Clock clock) throws IOException {
        if (DatabaseBackup.isEmpty(database)) {
            return Optional.empty();
        }
        var kept = beside(database, ".before-" + MOMENT.format(LocalDateTime.now(clock)));
        settle();
        for (String ending : BESIDE) {
            if (Files.exists(beside(database, ending))) {
                Files.move(beside(database, ending), beside(kept, ending));
            }
        }
        try {
            Files.createLink(kept, database);
        } catch (UnsupportedOperationException e) {
            Files.copy(database, kept);
        }
        return Optional.of(kept);
    }

    /** Puts what is beside it into it; a damaged one keeps it beside. */
    private void settle() {
        try (var connection = SqliteDialect.source(database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            // It is kept as it is.
        }
    }

    void putInPlace() throws IOException {
        Files.move(file, database, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    /** Leaves nothing of it, unless it is in its place. */
    void discard() throws IOException {
        Files.deleteIfExists(file);
        for (String ending : BESIDE) {
            Files.deleteIfExists(beside(file, ending));
        }
    }
}
