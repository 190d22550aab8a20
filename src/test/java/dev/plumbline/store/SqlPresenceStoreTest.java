package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agenda.Presence;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several servers say is put together. */
class SqlPresenceStoreTest {

    private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");

    @TempDir private Path dir;

    @Test
    void everybodyIsThereOnceWhereverTheyListen() {
        try (var database = SqlDatabase.open(dir)) {
            var store = new SqlPresenceStore(database);
            store.say("a", "one", List.of(new Presence("ada", 2), new Presence("bo", 1)), NOW);
            store.say("a", "two", List.of(new Presence("ada", 1)), NOW);
            store.say("b", "two", List.of(new Presence("cy", 1)), NOW);
            assertThat(store.present("a", NOW))
                    .containsExactly(new Presence("ada", 3), new Presence("bo", 1));

            store.say("a", "one", List.of(), NOW);
            assertThat(store.present("a", NOW)).containsExactly(new Presence("ada", 1));
        }
    }

    @Test
    void whatAServerSaidLongAgoIsNotBelieved() {
        try (var database = SqlDatabase.open(dir)) {
            var store = new SqlPresenceStore(database);
            store.say("a", "one", List.of(new Presence("ada", 1)), NOW);
            assertThat(store.present("a", NOW.plusSeconds(1))).isEmpty();
        }
    }
}
