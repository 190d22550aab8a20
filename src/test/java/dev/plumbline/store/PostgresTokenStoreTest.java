package dev.plumbline.store;

import dev.plumbline.testing.TestPostgres;

/** In PostgreSQL. */
class PostgresTokenStoreTest extends TokenStoreContract {

    @Override
    SqlDatabase open() {
        return SqlDatabase.open(TestPostgres.emptied());
    }
}
