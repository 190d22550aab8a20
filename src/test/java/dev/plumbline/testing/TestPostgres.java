package dev.plumbline.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL for all tests of a process, started when it is first needed. Where it cannot
 * start, tests fail.
 */
public final class TestPostgres {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final String USER = "postgres";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    private static final class Holder {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setPGStartupWait(LONGEST_START).start();
            } catch (IOException e) {
                throw new UncheckedIOException("The PostgreSQL for tests does not start", e);
            }
        }
    }

    /** The address of a new and empty database. */
    public static String newDatabase() {
        String name = "test" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return "jdbc:postgresql://%s:any@localhost:%d/%s".formatted(USER, port(), name);
    }

    /** As its administrator, outside of all databases for tests. */
    public static void execute(String sql) {
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
