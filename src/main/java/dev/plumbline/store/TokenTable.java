package dev.plumbline.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The statements about tokens and sessions, in SQL that SQLite and PostgreSQL both understand. */
final class TokenTable {

    private static final String COLUMNS =
            "SELECT token.id, token.holder, token.admin, token.created, token.expires,"
                    + " token.last_used, token.revoked FROM token ";

    private final SqlStatements statements;

    TokenTable(Connection connection) {
        this.statements = new SqlStatements(connection);
    }

    boolean hasAny() throws SQLException {
        return !statements.query("SELECT id FROM token LIMIT 1", row -> true).isEmpty();
    }

    void insert(StoredToken token, String hash) throws SQLException {
        statements.update(
                """
                INSERT INTO token (id, hash, holder, admin, created, expires, last_used, revoked)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                token.id(),
                hash,
                token.holder(),
                token.isAdmin() ? 1L : 0L,
                SqlStatements.millis(token.created()),
                SqlStatements.millis(token.expires()),
                SqlStatements.millis(token.lastUsed()),
                SqlStatements.millis(token.revoked()));
    }

    List<StoredToken> all() throws SQLException {
        return statements.query(COLUMNS + "ORDER BY created, id", TokenTable::token);
    }

    Optional<StoredToken> find(String id) throws SQLException {
        return one(COLUMNS + "WHERE id = ?", id);
    }

    Optional<StoredToken> findByHash(String hash) throws SQLException {
        return one(COLUMNS + "WHERE hash = ?", hash);
    }

    Optional<StoredToken> findBySession(String hash, Instant now) throws SQLException {
        return one(
                COLUMNS
                        + "JOIN login ON login.token = token.id"
                        + " WHERE login.hash = ? AND login.expires > ?",
                hash,
                now.toEpochMilli());
    }

    void revoke(String id, Instant now) throws SQLException {
        statements.update(
                "UPDATE token SET revoked = ? WHERE id = ? AND revoked IS NULL",
                now.toEpochMilli(),
                id);
        statements.update("DELETE FROM login WHERE token = ?", id);
    }

    void touch(String id, Instant now) throws SQLException {
        statements.update(
                "UPDATE token SET last_used = ? WHERE id = ? AND COALESCE(last_used, 0) < ?",
                now.toEpochMilli(),
                id,
                now.toEpochMilli());
    }

    void openSession(String hash, String token, Instant expires) throws SQLException {
        statements.update(
                "INSERT INTO login (hash, token, expires) VALUES (?, ?, ?)",
                hash,
                token,
                expires.toEpochMilli());
    }

    void closeSession(String hash) throws SQLException {
        statements.update("DELETE FROM login WHERE hash = ?", hash);
    }

    void closeOldSessions(Instant now) throws SQLException {
        statements.update("DELETE FROM login WHERE expires <= ?", now.toEpochMilli());
    }

    private Optional<StoredToken> one(String sql, Object... values) throws SQLException {
        return statements.query(sql, TokenTable::token, values).stream().findFirst();
    }

    private static StoredToken token(ResultSet row) throws SQLException {
        return new StoredToken(
                row.getString("id"),
                row.getString("holder"),
                row.getLong("admin") == 1,
                Objects.requireNonNull(SqlStatements.instant(row, "created")),
                SqlStatements.instant(row, "expires"),
                SqlStatements.instant(row, "last_used"),
                SqlStatements.instant(row, "revoked"));
    }
}
