package dev.plumbline.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Remembers in the database who changed what. */
@ApplicationScoped
public class SqlAuditStore implements AuditStore {

    /** After every id. */
    private static final String LAST = "g";

    private final SqlDatabase database;

    /** In a database that somebody else closes. */
    public SqlAuditStore(SqlDatabase database) {
        this.database = database;
    }

    @Override
    public void add(AuditEntry entry) {
        update(
                """
                INSERT INTO audit (id, happened, who, action, kind, subject, agenda, request)
                VALUES (?, ?, ?, ?, ?, ?, (SELECT id FROM agenda WHERE id = ? OR slug = ?), ?)
                """,
                entry.id(),
                entry.when().toEpochMilli(),
                entry.who(),
                entry.action(),
                entry.kind().name(),
                entry.subject(),
                entry.agenda(),
                entry.agenda(),
                entry.request());
    }

    @Override
    public List<AuditEntry> ofAgenda(String agenda, @Nullable String before, int most) {
        return query(
                "SELECT * FROM audit WHERE agenda = ? AND id < ? ORDER BY id DESC LIMIT ?",
                agenda,
                before == null ? LAST : before,
                most);
    }

    @Override
    public List<AuditEntry> all(@Nullable String before, int most) {
        return query(
                "SELECT * FROM audit WHERE id < ? ORDER BY id DESC LIMIT ?",
                before == null ? LAST : before,
                most);
    }

    private List<AuditEntry> query(String sql, Object... values) {
        return database.transaction(
                connection ->
                        new SqlStatements(connection).query(sql, SqlAuditStore::entry, values));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getString("id"),
                Objects.requireNonNull(SqlStatements.instant(row, "happened")),
                row.getString("who"),
                row.getString("action"),
                AuditEntry.Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("agenda"),
                row.getString("request"));
    }

    @Override
    public void forget(Instant before) {
        update("DELETE FROM audit WHERE agenda IS NULL AND happened < ?", before.toEpochMilli());
    }

    private void update(String sql, @Nullable Object... values) {
        database.transaction(connection -> new SqlStatements(connection).update(sql, values));
    }
}
