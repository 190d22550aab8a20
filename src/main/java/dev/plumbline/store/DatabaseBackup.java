package dev.plumbline.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/**
 * A copy of the file in a data directory, made also while a server uses it, and put back while none
 * does. What is written is whole or not there.
 */
public final class DatabaseBackup {

    private final Path directory;

    /**
     * @param directory with the data
     */
    DatabaseBackup(Path directory) {
        this.directory = directory.toAbsolutePath();
    }

    /**
     * Of the data that a server started here would use.
     *
     * @throws StoreUnavailableException when that is in a PostgreSQL
     */
    public static DatabaseBackup ofProcess() {
        String address = System.getProperty("plumbline.db", System.getenv("PLUMBLINE_DB"));
        if (address != null && !address.isBlank()) {
            throw new StoreUnavailableException(
                    "The data is in the PostgreSQL that PLUMBLINE_DB names, which has programs of its own for that. Maybe use pg_dump and pg_restore, as docs/operations.md shows?");
        }
        return new DatabaseBackup(DataDirectory.ofProcess());
    }

    /**
     * Copies all that is stored at this moment.
     *
     * @param target a file that is not there yet; only its owner may read it
     * @throws StoreUnavailableException with a sentence that says why that is not possible
     */
    public void make(Path target) {
        var database = DataDirectory.database(directory);
        if (isEmpty(database)) {
            throw new StoreUnavailableException(
                    "The data directory %s has nothing to copy. Maybe PLUMBLINE_DATA names another one?"
                            .formatted(directory));
        }
        var file = target.toAbsolutePath();
        if (Files.exists(file, NOFOLLOW_LINKS)) {
            throw new StoreUnavailableException(
                    "The file %s is there already. Maybe choose another name?".formatted(target));
        }
        var unfinished =
                file.resolveSibling(
                        ".%s.%d".formatted(file.getFileName(), ProcessHandle.current().pid()));
        try {
            try {
                Files.createFile(unfinished, DataDirectory.forOwner(unfinished, "rw-------"));
                copy(database, unfinished);
                force(unfinished);
                Files.move(unfinished, file);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw failure("The file %s cannot be written".formatted(target), e);
        } catch (SQLException e) {
            throw new StoreUnavailableException(
                    "%s cannot be copied to %s (%s). Maybe the disk is full, or the data is damaged?"
                            .formatted(database, target, e.getMessage()),
                    e);
        }
    }

    private static void copy(Path database, Path file) throws SQLException {
        try (var connection = SqliteDialect.reader(database).getConnection();
                var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, file.toString());
            statement.executeUpdate();
        }
    }

    /**
     * Puts a copy back. Until it was looked at, and found to be whole and of a version that this
     * one knows, nothing is changed.
     *
     * @return where what was there before is now; empty when there was nothing
     * @throws StoreUnavailableException when a server uses the directory, or with a sentence that
     *     says what is wrong with the file
     */
    public Optional<Path> restore(Path source) {
        if (!Files.isRegularFile(source)) {
            throw new StoreUnavailableException(
                    "There is no file %s. Maybe a typing error, or another directory?"
                            .formatted(source));
        }
        try (var taken = DataDirectory.take(directory)) {
            var fresh = new RestoredFile(taken.database());
            try {
                fresh.copy(source);
                fresh.check(source);
                var kept = fresh.keepEarlier(Clock.systemDefaultZone());
                fresh.putInPlace();
                return kept;
            } finally {
                fresh.discard();
            }
        } catch (IOException e) {
            throw failure("The file %s cannot be restored to %s".formatted(source, directory), e);
        }
    }

    static boolean isEmpty(Path file) {
        return !Files.isRegularFile(file) || file.toFile().length() == 0;
    }

    /** To the disk, so that no power failure takes it away. */
    static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static StoreUnavailableException failure(String what, IOException e) {
        String reason =
                switch (e) {
                    case AccessDeniedException denied -> "no permission";
                    case NoSuchFileException missing -> "there is no such directory";
                    case FileSystemException system when system.getReason() != null ->
                            system.getReason();
                    default -> String.valueOf(e.getMessage());
                };
        return new StoreUnavailableException(
                "%s (%s). Maybe choose another place, or make room?".formatted(what, reason), e);
    }
}
