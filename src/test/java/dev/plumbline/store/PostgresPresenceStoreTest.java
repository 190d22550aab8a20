package dev.plumbline.store;

import dev.plumbline.testing.TestPostgres;

/** In PostgreSQL. */
class PostgresPresenceStoreTest extends PresenceStoreContract {

    @Override
    SqlDatabase open() {
        return SqlDatabase.open(TestPostgres.emptied());
    }
}
