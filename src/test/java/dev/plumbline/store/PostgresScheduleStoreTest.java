package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.CuttingProxy;
import dev.plumbline.testing.TestPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the store does on a file, it does on a PostgreSQL as well. */
class PostgresScheduleStoreTest extends SqlScheduleStoreTest {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final String address = TestPostgres.emptied();

    /** What the database is reached through; null where nothing is in between. */
    private @Nullable CuttingProxy network;

    @Override
    SqlDatabase open() {
        return network == null
                ? SqlDatabase.open(address)
                : SqlDatabase.open(network.through(address), PATIENCE);
    }

    @Override
    @Test
    void knowsWhenItsDatabaseIsGone() throws IOException {
        try (var between = new CuttingProxy(TestPostgres.port())) {
            network = between;
            super.knowsWhenItsDatabaseIsGone();
        }
    }

    @Override
    void hideDatabase() {
        Objects.requireNonNull(network).cut();
    }

    @Override
    void showDatabase() {
        Objects.requireNonNull(network).mend();
    }

    /** Others may be solving it; whoever takes it over has a later claim. */
    @Override
    void takeUp(SqlScheduleStore store, Claim before) {
        var later = new Claim("a", before.start(), before.version() + 2);
        assertThat(store.begin(before, "test", NOW)).isEmpty();
        var begun = store.begin(later, "other", NOW).orElseThrow();
        assertThat(begun.best()).isNotNull();
        store.update(later, schedule -> schedule.fail("on purpose", NOW));
    }

    @Override
    int problems() {
        return 6;
    }

    @Override
    void fill(SqlDatabase database) {
        PostgresDisk.fill(address);
    }

    @Override
    void makeRoom() {
        PostgresDisk.makeRoom(address);
    }
}
