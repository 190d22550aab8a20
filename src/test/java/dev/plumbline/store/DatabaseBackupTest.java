package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy is whole, and whatever goes wrong with it, what is there stays. */
class DatabaseBackupTest {

    @TempDir private Path dir;

    private Path data;
    private Path copy;
    private DatabaseBackup backup;

    @BeforeEach
    void name() {
        data = dir.resolve("data");
        copy = dir.resolve("copy");
        backup = new DatabaseBackup(data);
    }

    @Test
    void whatWasCopiedComesBackAndWhatWasThereIsKept() throws IOException {
        add("a");
        backup.make(copy);
        add("b");

        var kept = backup.restore(copy);
        assertThat(ids(data)).containsExactly("a");

        assertThat(kept).isPresent();
        var other = Files.createDirectory(dir.resolve("other"));
        Files.copy(kept.get(), other.resolve("plumbline.db"));
        assertThat(ids(other)).containsExactly("a", "b");
        assertThat(backup.restore(copy)).isPresent().isNotEqualTo(kept);
    }

    /** Each has all that was committed before it began. */
    @Test
    void copiesWhileAServerWrites() throws Exception {
        try (var database = SqlDatabase.open(data)) {
            add(database, "first");
            var isOver = new AtomicBoolean();
            var writer =
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        for (int i = 0; !isOver.get(); i++) {
                                            add(database, "later " + i);
                                        }
                                    });
            for (int i = 0; i < 3; i++) {
                add(database, "before " + i);
                backup.make(dir.resolve("copy" + i));
            }
            isOver.set(true);
            writer.join();
            assertRefused(() -> backup.restore(copy("copy2")), "in use by another");
        }
        for (int i = 0; i < 3; i++) {
            backup.restore(copy("copy" + i));
            assertThat(ids(data)).contains("first", "before " + i).doesNotContain("before 3");
        }
    }

    private Path copy(String name) {
        return dir.resolve(name);
    }

    /** A process that was killed leaves its last commits beside the file. */
    @Test
    void whatWasCommittedLastIsCopiedAndRestoredToo() throws IOException {
        var killed = Files.createDirectory(dir.resolve("killed"));
        try (var database = SqlDatabase.open(data)) {
            add(database, "a");
            for (String name : List.of("plumbline.db", "plumbline.db-wal")) {
                Files.copy(data.resolve(name), killed.resolve(name));
            }
        }
        assertThat(killed.resolve("plumbline.db-wal").toFile().length()).isPositive();
        backup.restore(killed.resolve("plumbline.db"));
        assertThat(ids(data)).containsExactly("a");

        new DatabaseBackup(killed).make(copy);
        backup.restore(copy);
        assertThat(ids(data)).containsExactly("a");
    }

    @Test
    void restoresWhereNothingWas() throws IOException {
        add("a");
        backup.make(copy);
        var other = dir.resolve("not/there");
        assertThat(new DatabaseBackup(other).restore(copy)).isEqualTo(Optional.empty());
        assertThat(ids(other)).containsExactly("a");
    }

    @Test
    void aDamagedFileIsReplacedAndKept() throws IOException {
        add("a");
        backup.make(copy);
        Files.writeString(data.resolve("plumbline.db"), "Something else. ".repeat(1_000));
        var kept = backup.restore(copy).orElseThrow();
        assertThat(kept).content().startsWith("Something else. ");
        assertThat(ids(data)).containsExactly("a");
    }

    @Test
    void aCopyIsForItsOwnerAlone() throws IOException {
        add("a");
        backup.make(copy);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsThereAlreadyStaysAsItIs() throws IOException {
        add("a");
        Files.writeString(copy, "mine");
        assertRefused(() -> backup.make(copy), "is there already");
        assertThat(copy).hasContent("mine");
        assertRefused(() -> backup.make(dir), "is there already");
        assertRefused(() -> backup.make(dir.resolve("no/copy")), "no such directory");
        assertThat(names()).containsExactlyInAnyOrder("copy", "data");
    }

    @Test
    void nothingIsCopiedOfNothing() throws IOException {
        assertRefused(() -> backup.make(copy), "nothing to copy");
        Files.createDirectory(data);
        Files.writeString(data.resolve("plumbline.db"), "No database. ".repeat(1_000));
        assertRefused(() -> backup.make(copy), "cannot be copied");
        assertThat(names()).containsExactly("data");
    }

    @Test
    void whatIsNoCopyChangesNothing() throws Exception {
        add("a");
        backup.make(copy);
        var whole = Files.readAllBytes(copy);
        var damaged = whole.clone();
        Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 5_000, (byte) 7);

        refuse("empty", new byte[0], "no backup of Plumbline's");
        refuse("text", "Notes. ".repeat(2_000).getBytes(), "no backup of Plumbline's");
        refuse("half", Arrays.copyOf(whole, whole.length / 2), "damaged");
        refuse("damaged", damaged, "damaged");
        assertRefused(() -> backup.restore(dir.resolve("none")), "There is no file");
        assertRefused(() -> backup.restore(dir), "There is no file");

        execute(copy("recipes"), "CREATE TABLE recipes (name TEXT)");
        assertRefused(() -> backup.restore(copy("recipes")), "no backup of Plumbline's");
        execute(
                copy,
                "INSERT INTO flyway_schema_history SELECT 99, '99', description, type, script, 1,"
                        + " installed_by, installed_on, execution_time, success"
                        + " FROM flyway_schema_history WHERE version = '1'");
        assertRefused(() -> backup.restore(copy), "newer Plumbline");

        assertThat(ids(data)).containsExactly("a");
        try (var files = Files.list(data)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("plumbline.db", "plumbline.lock");
        }
    }

    private void refuse(String name, byte[] content, String reason) throws IOException {
        var file = Files.write(dir.resolve(name), content);
        assertRefused(() -> backup.restore(file), reason);
    }

    private static void assertRefused(Runnable what, String reason) {
        assertThatThrownBy(what::run)
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("Maybe ");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void add(String id) {
        try (var database = SqlDatabase.open(data)) {
            add(database, id);
        }
    }

    private static void add(SqlDatabase database, String id) {
        database.transaction(
                connection -> {
                    var created = ScheduleStoreContract.created(id);
                    new ScheduleTable(connection)
                            .insert(
                                    SubmissionRow.of(id, created.submission()),
                                    SolvingRow.of(created));
                    return true;
                });
    }

    private static List<String> ids(Path directory) {
        try (var database = SqlDatabase.open(directory)) {
            return database.transaction(
                    connection -> new ScheduleTable(connection).newest(100_000).reversed());
        }
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
