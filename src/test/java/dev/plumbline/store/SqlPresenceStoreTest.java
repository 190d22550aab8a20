package dev.plumbline.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** In the file of a data directory. */
class SqlPresenceStoreTest extends PresenceStoreContract {

    @TempDir private Path dir;

    @Override
    SqlDatabase open() {
        return SqlDatabase.open(dir.resolve("data"));
    }
}
