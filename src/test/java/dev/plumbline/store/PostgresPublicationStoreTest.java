package dev.plumbline.store;

import dev.plumbline.testing.TestPostgres;

/** What is kept of publications in a file, is kept in a PostgreSQL as well. */
class PostgresPublicationStoreTest extends SqlPublicationStoreTest {

    private final String address = TestPostgres.emptied();

    @Override
    SqlDatabase open() {
        return SqlDatabase.open(address);
    }
}
