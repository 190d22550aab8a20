package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the file of a data directory, also beside a server that has it. */
class SqlTokenStoreTest extends TokenStoreContract {

    @TempDir private Path dir;

    private static final StoredToken TOKEN =
            new StoredToken("a", "ada", false, Instant.EPOCH, null, null, null);

    @Override
    SqlDatabase open() {
        return SqlDatabase.open(dir.resolve("data"));
    }

    private SqlDatabase beside(String name) {
        return DatabaseProvider.besideServer(
                Optional.empty(), Optional.of(dir.resolve(name).toString()));
    }

    @Test
    void aCommandAndTheServerSeeWhatTheOtherOneWrites() {
        try (var server = SqlDatabase.open(dir.resolve("both"));
                var command = beside("both")) {
            var ofServer = new SqlTokenStore(server);
            var ofCommand = new SqlTokenStore(command);
            assertThat(ofServer.hasAny()).isFalse();
            ofCommand.add(TOKEN, "hash");
            assertThat(ofServer.hasAny()).isTrue();
            ofServer.touch("a", Instant.EPOCH.plusSeconds(1));
            assertThat(ofCommand.find("a").orElseThrow().lastUsed())
                    .isEqualTo(Instant.EPOCH.plusSeconds(1));
        }
    }

    @Test
    void aCommandMakesTheDatabaseWhereThereIsNone() {
        try (var command = beside("new")) {
            new SqlTokenStore(command).add(TOKEN, "hash");
        }
        try (var server = SqlDatabase.open(dir.resolve("new"))) {
            assertThat(new SqlTokenStore(server).all()).containsExactly(TOKEN);
        }
    }

    @Test
    void aFileThatIsNoDatabaseStaysAsItIs() throws Exception {
        var file = Files.createDirectories(dir.resolve("other")).resolve("plumbline.db");
        Files.writeString(file, "The notes of somebody. ".repeat(1_000));
        assertThatThrownBy(() -> beside("other"))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("no database of Plumbline's");
        assertThat(file).hasContent("The notes of somebody. ".repeat(1_000));
    }
}
