package dev.plumbline.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL for all tests of a process, started when it is first needed. Where it cannot
 * start, tests fail.
 */
public final class TestPostgres {

    /** Somebody who needs a password, unlike the administrator. */
    public static final String GUARDED_USER = "guarded";

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private static final String SHARED = "emptied";

    private static final String EMPTIED =
            """
            CREATE SCHEMA IF NOT EXISTS %SHARED;
            DO $$
            DECLARE tables text;
            BEGIN
                SELECT string_agg(format('%I.%I', schemaname, tablename), ', ') INTO tables FROM pg_tables
                    WHERE schemaname = '%SHARED' AND tablename NOT IN ('flyway_schema_history', 'change_counter');
                IF tables IS NOT NULL THEN
                    SET LOCAL lock_timeout = '10s';
                    EXECUTE 'TRUNCATE ' || tables || ' RESTART IDENTITY CASCADE';
                    UPDATE %SHARED.change_counter SET value = 0;
                END IF;
            END $$
            """;

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    private static final class Holder {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setPGStartupWait(LONGEST_START)
                        // The machine does not fail in the middle of a test, so nothing waits for
                        // the disk.
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setDataDirectoryCustomizer(Holder::guard)
                        .start();
            } catch (IOException | RuntimeException e) {
                throw new IllegalStateException("The PostgreSQL for tests does not start.", e);
            }
        }

        private static void guard(File data) {
            try {
                Path rules = data.toPath().resolve("pg_hba.conf");
                Files.writeString(
                        rules,
                        "host all %s all scram-sha-256\n".formatted(GUARDED_USER)
                                + Files.readString(rules));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The address of a new and empty schema, which is a database to whoever has only that. */
    public static String newDatabase() {
        String name = "test" + DATABASES.incrementAndGet();
        execute("CREATE SCHEMA " + name);
        return address(name);
    }

    private static String address(String schema) {
        return "jdbc:postgresql://postgres:any@localhost:%d/postgres?currentSchema=%s"
                .formatted(port(), schema);
    }

    /**
     * The address of a schema in which nothing is stored. It is the same each time, and keeps its
     * tables, because making them takes longer than most tests; so it is for one test after the
     * other, which leave the tables as they were.
     */
    public static String emptied() {
        execute(EMPTIED.replace("%SHARED", SHARED));
        return address(SHARED);
    }

    /** As the administrator may, in the schema of such an address. */
    public static void executeIn(String address, String sql) {
        execute("SET search_path TO %s; %s".formatted(name(address), sql));
    }

    /** The name of the schema. */
    public static String name(String address) {
        return address.substring(address.indexOf('=') + 1);
    }

    private static void execute(String sql) {
        try (var connection = Holder.SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Where it listens. */
    public static int port() {
        return Holder.SERVER.getPort();
    }
}
