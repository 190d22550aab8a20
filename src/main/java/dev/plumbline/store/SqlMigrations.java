package dev.plumbline.store;

import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;

/** Brings a database into the shape that this version knows. */
final class SqlMigrations {

    private SqlMigrations() {}

    /**
     * Does what was not done yet; of servers that start at the same time, one does it.
     *
     * @param words for what has another name in each kind of database
     * @param place begins a sentence
     * @throws org.flywaydb.core.api.FlywayException when it is no database of ours
     * @throws StoreUnavailableException when a later version made it
     */
    static void run(DataSource source, Map<String, String> words, String place) {
        var flyway = flyway(source, words);
        flyway.migrate();
        if (Arrays.stream(flyway.info().applied())
                .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)) {
            throw new StoreUnavailableException(
                    "%s was written by a newer Plumbline. Maybe start that version again?"
                            .formatted(place));
        }
    }

    /**
     * Whether there is nothing left to do.
     *
     * @throws org.flywaydb.core.api.FlywayException when it is no database of ours
     */
    static boolean areDone(DataSource source, Map<String, String> words) {
        return flyway(source, words).info().pending().length == 0;
    }

    private static Flyway flyway(DataSource source, Map<String, String> words) {
        return Flyway.configure(SqlMigrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:dev/plumbline/store/migration")
                .placeholders(words)
                .load();
    }
}
