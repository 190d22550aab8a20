package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens, sessions and the audit log, in every kind of database. */
abstract class TokenStoreContract {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00.123Z");

    private SqlDatabase database;
    private TokenStore store;
    private AuditStore audit;

    /** A new and empty one. */
    abstract SqlDatabase open();

    @BeforeEach
    void begin() {
        database = open();
        store = new SqlTokenStore(database);
        audit = new SqlAuditStore(database);
    }

    @AfterEach
    void end() {
        database.close();
    }

    private static StoredToken token(String id, @Nullable Instant expires) {
        return new StoredToken(id, "ada", id.equals("b"), NOW, expires, null, null);
    }

    @Test
    void findsWhatWasAdded() {
        assertThat(store.hasAny()).isFalse();
        store.add(token("a", null), "hash a");
        store.add(token("b", NOW.plusSeconds(9)), "hash b");
        assertThat(store.hasAny()).isTrue();
        assertThat(store.all()).containsExactly(token("a", null), token("b", NOW.plusSeconds(9)));
        assertThat(store.findByHash("hash b")).contains(token("b", NOW.plusSeconds(9)));
        assertThat(store.findByHash("hash c")).isEmpty();
        assertThat(store.find("a")).contains(token("a", null));
    }

    @Test
    void whatIsRevokedStaysSo() {
        store.add(token("a", null), "hash");
        assertThat(store.revoke("a", NOW).orElseThrow().revoked()).isEqualTo(NOW);
        assertThat(store.revoke("a", NOW.plusSeconds(1)).orElseThrow().revoked()).isEqualTo(NOW);
        assertThat(store.findByHash("hash").orElseThrow().isRevoked()).isTrue();
        assertThat(store.revoke("b", NOW)).isEmpty();
        assertThat(store.hasAny()).isTrue();
    }

    @Test
    void theLastUseIsTheLatest() {
        store.add(token("a", null), "hash");
        store.touch("a", NOW);
        store.touch("a", NOW.minusSeconds(1));
        assertThat(store.find("a").orElseThrow().lastUsed()).isEqualTo(NOW);
    }

    @Test
    void aSessionEndsWithItsTimeItsTokenOrWhenItIsClosed() {
        store.add(token("a", null), "hash");
        for (String session : List.of("s", "t", "u")) {
            store.openSession(session, "a", NOW, NOW.plusSeconds(10));
        }
        assertThat(store.findBySession("s", NOW.plusSeconds(9))).contains(token("a", null));
        assertThat(store.findBySession("s", NOW.plusSeconds(10))).isEmpty();
        store.closeSession("t");
        assertThat(store.findBySession("t", NOW)).isEmpty();
        store.revoke("a", NOW);
        assertThat(store.findBySession("u", NOW)).isEmpty();
    }

    @Test
    void openingASessionForgetsOldOnes() {
        store.add(token("a", null), "hash");
        store.openSession("s", "a", NOW, NOW.plusSeconds(10));
        store.openSession("t", "a", NOW.plusSeconds(20), NOW.plusSeconds(30));
        assertThat(store.findBySession("s", NOW)).isEmpty();
        assertThat(store.findBySession("t", NOW)).isPresent();
    }

    @Test
    void theAuditLogIsReadFromItsEndInPages() {
        for (String id : List.of("01", "02", "03")) {
            audit.add(entry(id, null));
        }
        assertThat(audit.all(null, 2)).containsExactly(entry("03", null), entry("02", null));
        assertThat(audit.all("02", 2)).containsExactly(entry("01", null));
        audit.forget(NOW);
        assertThat(audit.all(null, 9)).hasSize(3);
        audit.forget(NOW.plusMillis(1));
        assertThat(audit.all(null, 9)).isEmpty();
    }

    @Test
    void whatHappenedToAnAgendaGoesWithIt() {
        addAgenda();
        audit.add(entry("01", "the-slug"));
        audit.add(entry("02", "the id"));
        audit.add(entry("03", "another"));
        assertThat(audit.ofAgenda("the id", null, 9))
                .containsExactly(entry("02", "the id"), entry("01", "the id"));
        assertThat(audit.ofAgenda("the id", "02", 9)).containsExactly(entry("01", "the id"));
        audit.forget(NOW.plusSeconds(1));
        assertThat(audit.all(null, 9)).hasSize(2);
        update("DELETE FROM agenda");
        assertThat(audit.all(null, 9)).isEmpty();
    }

    private void addAgenda() {
        update(
                "INSERT INTO agenda (id, slug, name, created, version, head)"
                        + " VALUES ('the id', 'the-slug', 'Name', 0, 1, 1)");
    }

    private void update(String sql) {
        database.transaction(connection -> new SqlStatements(connection).update(sql));
    }

    private static AuditEntry entry(String id, @Nullable String agenda) {
        return new AuditEntry(
                id,
                NOW,
                "ada",
                "DELETE /v1/agendas/{a}",
                AuditEntry.Kind.AGENDA,
                "the id",
                agenda,
                "request");
    }
}
