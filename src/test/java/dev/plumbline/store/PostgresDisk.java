package dev.plumbline.store;

import dev.plumbline.testing.TestPostgres;

/** A disk that is full, as PostgreSQL tells of it. */
final class PostgresDisk {

    private PostgresDisk() {}

    /** Nothing that comes or changes has room. */
    static void fill(String address) {
        TestPostgres.executeIn(
                address,
                """
                CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = '53100'; END $$;
                CREATE TRIGGER full_for_submission BEFORE INSERT OR UPDATE ON submission
                    EXECUTE FUNCTION refuse();
                CREATE TRIGGER full_for_solving BEFORE INSERT OR UPDATE ON solving
                    EXECUTE FUNCTION refuse();
                """);
    }

    /** There is room again. */
    static void makeRoom(String address) {
        TestPostgres.executeIn(
                address,
                """
                DROP TRIGGER full_for_submission ON submission;
                DROP TRIGGER full_for_solving ON solving;
                """);
    }
}
