package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.testing.CuttingProxy;
import dev.plumbline.testing.TestPostgres;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Transactions of a PostgreSQL count once, whatever others and the network do. */
class PostgresDatabaseTest {

    private static final Duration SHORT = Duration.ofMillis(100);

    private final String address = TestPostgres.newDatabase();

    @AutoClose private final CuttingProxy network = new CuttingProxy(TestPostgres.port());

    /** Opened through the network that can be cut. */
    private SqlDatabase open() {
        return SqlDatabase.open(network.through(address), SHORT);
    }

    @Test
    void serversThatStartAtTheSameTimeMakeTheTablesOnce() throws Exception {
        Callable<Boolean> start =
                () -> {
                    try (var database = SqlDatabase.open(address)) {
                        return count(database) == 0;
                    }
                };
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var started : threads.invokeAll(Collections.nCopies(3, start))) {
                assertThat(started.get()).isTrue();
            }
        }
    }

    /** Each reads, and writes what it read and one more. */
    @Test
    void noneOfManyAtOnceIsLost() {
        int threads = 6;
        int times = 20;
        try (var first = SqlDatabase.open(address);
                var second = SqlDatabase.open(address)) {
            add(first);
            try (var pool = Executors.newFixedThreadPool(threads)) {
                IntStream.range(0, threads * times)
                        .forEach(i -> pool.execute(() -> addOne(i % 2 == 0 ? first : second)));
            }
            assertThat(bytes(first)).isEqualTo(threads * times);
        }
    }

    @Test
    void whatWasInterruptedIsDoneAgain() {
        try (var database = open()) {
            var attempts = new AtomicInteger();
            database.transaction(
                    connection -> {
                        boolean done = connection.createStatement().execute(INSERT);
                        if (attempts.incrementAndGet() == 1) {
                            network.cut();
                            network.mend();
                        }
                        return done;
                    });
            assertThat(attempts).hasValue(2);
            assertThat(count(database)).isEqualTo(1);
        }
    }

    @Test
    void whatWasCommittedBeforeTheAnswerWasLostIsNotDoneAgain() {
        try (var database = open()) {
            network.cutAfter("COMMIT");
            assertThat(add(database)).isEqualTo("added");
            assertThat(count(database)).isEqualTo(1);
        }
    }

    @Test
    void whereNobodyAnswersThatIsSaidAndLaterAllGoesOn() {
        try (var database = open()) {
            add(database);
            network.cut();
            assertThatThrownBy(() -> add(database))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("cannot be reached")
                    .hasMessageContaining("Maybe ");
            network.mend();
            assertThat(count(database)).isEqualTo(1);
        }
    }

    @Test
    void aFullDiskFailsWhatHasNoRoomAndNothingElse() {
        try (var database = SqlDatabase.open(address)) {
            add(database);
            PostgresDisk.fill(address);
            assertThatThrownBy(() -> add(database))
                    .isInstanceOf(StoreFullException.class)
                    .hasMessageContaining("is full");
            assertThat(count(database)).isEqualTo(1);
            PostgresDisk.makeRoom(address);
            add(database);
            assertThat(count(database)).isEqualTo(2);
        }
    }

    @Test
    void othersHaveConnectionsOfTheirOwn() throws SQLException {
        try (var database = SqlDatabase.open(address)) {
            try (var connection = database.dataSource().getConnection()) {
                assertThat(connection.getAutoCommit()).isTrue();
                connection.createStatement().execute(INSERT);
            }
            assertThat(count(database)).isEqualTo(1);
        }
    }

    @Test
    void aDatabaseOfAnotherProgramStaysAsItIs() {
        TestPostgres.executeIn(address, "CREATE TABLE recipes (name TEXT)");
        assertRefused(address, "not Plumbline's");
        TestPostgres.executeIn(address, "DROP TABLE recipes");
        SqlDatabase.open(address).close();
    }

    @Test
    void aDatabaseOfALaterVersionIsRefused() {
        SqlDatabase.open(address).close();
        TestPostgres.executeIn(
                address,
                "INSERT INTO flyway_schema_history SELECT 99, '99', description, type, script, 1,"
                        + " installed_by, installed_on, execution_time, success"
                        + " FROM flyway_schema_history WHERE version = '1'");
        assertRefused(address, "newer Plumbline");
    }

    @Test
    void aDatabaseThatIsNotThereIsRefused() {
        assertRefused(address.replaceFirst("/postgres[?]", "/nothing?"), "is not there");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsRefused() {
        network.cut();
        assertRefused(network.through(address), "cannot be reached");
        assertRefused("jdbc:postgresql://me:secret@no-such-host.invalid/db", "cannot be reached");
    }

    @Test
    void aDatabaseThatCanOnlyBeReadIsRefused() {
        assertRefused(
                address + "&options=-c%20default_transaction_read_only=on", "can only be read");
    }

    @Test
    void aUserIsRefusedThatMayNotEnterOrMakeTables() {
        String user = TestPostgres.GUARDED_USER;
        TestPostgres.executeIn(address, "CREATE USER %s PASSWORD 'right'".formatted(user));
        String schema = TestPostgres.name(address);
        TestPostgres.executeIn(address, "GRANT USAGE ON SCHEMA %s TO %s".formatted(schema, user));
        assertRefused(address.replace("postgres:any", user + ":secret"), "password is wrong");
        assertRefused(address.replace("postgres:any", user), "password is wrong or missing");
        assertRefused(address.replace("postgres:any", user + ":right"), "make tables");
        TestPostgres.executeIn(address, "GRANT ALL ON SCHEMA %s TO %s".formatted(schema, user));
        SqlDatabase.open(address.replace("postgres:any@", "") + "&user=" + user + "&password=right")
                .close();
    }

    private static void assertRefused(String address, String reason) {
        assertThatThrownBy(() -> SqlDatabase.open(address).close())
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining(address.replaceAll(".*@|[?].*", ""))
                .hasMessageContaining(reason)
                .hasMessageContaining("Maybe ")
                .hasMessageNotContaining("\n")
                .satisfies(failure -> assertThat(trace(failure)).doesNotContain("secret"));
    }

    private static String trace(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static final String INSERT =
            "INSERT INTO submission (id, name, submitted, bytes, warnings, config, problem)"
                    + " VALUES (CAST(random() AS TEXT), 'n', 1, 0, '{}', '{}', '{}')";

    private static String add(SqlDatabase database) {
        return database.transaction(
                connection -> {
                    connection.createStatement().execute(INSERT);
                    return "added";
                });
    }

    private static long count(SqlDatabase database) {
        return number(database, "SELECT COUNT(*) FROM submission");
    }

    private static long bytes(SqlDatabase database) {
        return number(database, "SELECT bytes FROM submission");
    }

    private static void addOne(SqlDatabase database) {
        database.transaction(
                connection -> {
                    var rows =
                            connection
                                    .createStatement()
                                    .executeQuery("SELECT bytes FROM submission");
                    rows.next();
                    long next = rows.getLong(1) + 1;
                    return connection
                            .createStatement()
                            .executeUpdate("UPDATE submission SET bytes = " + next);
                });
    }

    private static long number(SqlDatabase database, String sql) {
        return database.transaction(
                connection -> {
                    var rows = connection.createStatement().executeQuery(sql);
                    rows.next();
                    return rows.getLong(1);
                });
    }
}
