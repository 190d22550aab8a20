package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TestPostgres;

/** What the store does on a file, it does on a PostgreSQL as well. */
class PostgresScheduleStoreTest extends SqlScheduleStoreTest {

    private final String address = TestPostgres.newDatabase();

    @Override
    SqlDatabase open() {
        return SqlDatabase.open(address);
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
