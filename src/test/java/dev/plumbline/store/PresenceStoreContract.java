package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agenda.Presence;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What several servers say is put together, in every kind of database. */
abstract class PresenceStoreContract {

    private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");

    private SqlDatabase database;
    private PresenceStore store;

    /** A new and empty one. */
    abstract SqlDatabase open();

    @BeforeEach
    void begin() {
        database = open();
        store = new SqlPresenceStore(database);
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void everybodyIsThereOnceWhereverTheyListen() {
        store.say("a", "one", List.of(new Presence("ada", 2), new Presence("bo", 1)), NOW);
        store.say("a", "two", List.of(new Presence("ada", 1)), NOW);
        store.say("b", "two", List.of(new Presence("cy", 1)), NOW);
        assertThat(store.present("a", NOW))
                .containsExactly(new Presence("ada", 3), new Presence("bo", 1));

        store.say("a", "one", List.of(), NOW);
        assertThat(store.present("a", NOW)).containsExactly(new Presence("ada", 1));
    }

    @Test
    void whatAServerSaidLongAgoIsNotBelieved() {
        store.say("a", "one", List.of(new Presence("ada", 1)), NOW);
        assertThat(store.present("a", NOW.plusSeconds(1))).isEmpty();
    }
}
