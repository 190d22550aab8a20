package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A data directory that cannot be used is refused with a sentence; none is spoilt by that. */
class SqlDatabaseTest {

    @TempDir private Path dir;

    private Path file() {
        return dir.resolve("plumbline.db");
    }

    @Test
    void belongsToOneAtATime() {
        try (var first = SqlDatabase.open(dir)) {
            assertRefused(dir, "in use by another");
            insert(first, "a");
        }
        try (var next = SqlDatabase.open(dir)) {
            assertThat(names(next)).containsExactly("a");
        }
    }

    @Test
    void isMadeForItsOwnerAlone() throws IOException {
        var data = dir.resolve("not/yet ? there");
        assumeThat(data.getFileSystem().supportedFileAttributeViews()).contains("posix");
        try (var database = SqlDatabase.open(data)) {
            insert(database, "a");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
            for (String name : List.of("plumbline.db", "plumbline.db-wal", "plumbline.db-shm")) {
                var rights = Files.getPosixFilePermissions(data.resolve(name));
                assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
            }
        }
    }

    @Test
    void aFileThatIsNoDatabaseStaysAsItIs() throws IOException {
        Files.writeString(file(), "The notes of somebody. ".repeat(1_000));
        assertRefused(dir, "no database of Plumbline's");
        assertThat(file()).hasContent("The notes of somebody. ".repeat(1_000));
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefused() throws SQLException {
        execute("CREATE TABLE recipes (name TEXT)");
        assertRefused(dir, "no database of Plumbline's");
    }

    @Test
    void aFileThatWasCutOffIsRefused() throws IOException {
        try (var database = SqlDatabase.open(dir)) {
            insert(database, "a");
        }
        var whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length / 2));
        assertRefused(dir, "damaged");
        Files.write(file(), whole);
        SqlDatabase.open(dir).close();
    }

    @Test
    void aFileOfALaterVersionIsRefused() throws SQLException {
        SqlDatabase.open(dir).close();
        execute(
                "INSERT INTO flyway_schema_history SELECT 99, '99', description, type, script, 1,"
                        + " installed_by, installed_on, execution_time, success"
                        + " FROM flyway_schema_history WHERE version = '1'");
        assertRefused(dir, "newer Plumbline");
    }

    @Test
    void aDirectoryThatCannotBeMadeIsRefused() throws IOException {
        Files.writeString(dir.resolve("file"), "");
        assertRefused(dir.resolve("file/data"), "cannot be written");
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsRefused() throws IOException {
        // On Linux not even an administrator may write there; elsewhere tests are run by others.
        var everybodys = Path.of("/proc/self");
        if (Files.isDirectory(everybodys)) {
            assertRefused(everybodys, "cannot be written");
            return;
        }
        var data = Files.createDirectory(dir.resolve("data"));
        assertThat(data.toFile().setWritable(false)).isTrue();
        assertRefused(data, "cannot be written");
        assertThat(data.toFile().setWritable(true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "NFS"})
    void aDirectoryOfAnotherMachineIsRefused(String type) {
        assertThatThrownBy(() -> DataDirectory.requireOfThisMachine(dir, type))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining(dir.toString())
                .hasMessageContaining("network file system (" + type + ")")
                .hasMessageContaining("Maybe ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "apfs", "NTFS", "fuseblk"
            })
    void aDirectoryOfThisMachineIsTaken(String type) {
        assertThatCode(() -> DataDirectory.requireOfThisMachine(dir, type))
                .doesNotThrowAnyException();
    }

    /** As when a disk has mistakes, and is mounted anew. */
    @Test
    void aFileThatCanOnlyBeReadSaysSoAndLosesNothing() throws SQLException {
        try (var database = SqlDatabase.open(dir, Duration.ofMillis(10))) {
            insert(database, "before");
            assertThatThrownBy(
                            () ->
                                    database.transaction(
                                            connection -> {
                                                connection
                                                        .createStatement()
                                                        .execute("PRAGMA query_only = 1");
                                                insert(connection, "b");
                                                return true;
                                            }))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("nothing was stored");
            insert(database, "after");
            assertThat(names(database)).containsExactly("before", "after");
        }
    }

    /** It is not the fault of the file, which nobody should move away then. */
    @Test
    void whatTheDiskDoesIsNotCalledDamage() {
        try (var dialect = new SqliteDialect(DataDirectory.take(dir))) {
            assertThat(refusal(dialect, SQLiteErrorCode.SQLITE_FULL)).contains("disk that is full");
            assertThat(refusal(dialect, SQLiteErrorCode.SQLITE_READONLY_DIRECTORY))
                    .contains("cannot be written (SQLITE_READONLY");
            assertThat(refusal(dialect, SQLiteErrorCode.SQLITE_BUSY)).contains("in use");
            assertThat(refusal(dialect, SQLiteErrorCode.SQLITE_CORRUPT)).contains("damaged");
        }
    }

    private static String refusal(SqliteDialect dialect, SQLiteErrorCode code) {
        var cause = new FlywayException("It failed.", new SQLiteException("It failed.", code));
        return dialect.refusal(cause).getMessage();
    }

    @Test
    void nothingIsDoneAfterTheEnd() {
        var database = SqlDatabase.open(dir);
        database.close();
        assertThatThrownBy(() -> insert(database, "late")).hasMessageContaining("is closed");
        SqlDatabase.open(dir).close();
    }

    @Test
    void aFullDiskFailsWhatHasNoRoomAndNothingElse() {
        try (var database = SqlDatabase.open(dir)) {
            insert(database, "before");
            fill(database);
            assertThatThrownBy(() -> insert(database, "a".repeat(100_000)))
                    .isInstanceOf(StoreFullException.class)
                    .hasMessageContaining("is full");
            assertThat(names(database)).containsExactly("before");
            insert(database, "after");
            assertThat(names(database)).containsExactly("before", "after");
        }
        try (var again = SqlDatabase.open(dir)) {
            assertThat(names(again)).containsExactly("before", "after");
        }
    }

    /** Until something fails for that: its connection is given up, and the next one has room. */
    static void fill(SqlDatabase database) {
        database.transaction(
                connection -> {
                    try (var statement = connection.createStatement()) {
                        // It becomes as many as there are.
                        return statement.execute("PRAGMA max_page_count = 1");
                    }
                });
    }

    private static void assertRefused(Path directory, String reason) {
        assertThatThrownBy(() -> SqlDatabase.open(directory).close())
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining(directory.toString())
                .hasMessageContaining(reason)
                .hasMessageContaining("Maybe ");
    }

    private static void insert(SqlDatabase database, String id) {
        database.transaction(
                connection -> {
                    insert(connection, id);
                    return true;
                });
    }

    private static void insert(Connection connection, String id) throws SQLException {
        var row = SubmissionRow.of(id, ScheduleStoreContract.created(id).submission());
        var solving = SolvingRow.of(ScheduleStoreContract.created(id));
        new ScheduleTable(connection).insert(row, solving);
    }

    private static List<String> names(SqlDatabase database) {
        return database.transaction(
                connection -> new ScheduleTable(connection).newest(9).reversed());
    }

    /** As somebody else might. */
    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
