package dev.plumbline.store;

import dev.plumbline.testing.TestPostgres;

/** What the store does on a file, it does on a PostgreSQL as well. */
class PostgresScheduleStoreTest extends SqlScheduleStoreTest {

    private final String address = TestPostgres.newDatabase();

    @Override
    SqlDatabase open() {
        return SqlDatabase.open(address);
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
