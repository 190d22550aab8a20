package dev.plumbline.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers tokens in the database. */
@ApplicationScoped
public class SqlTokenStore implements TokenStore {

    private final SqlDatabase database;

    /** In a database that somebody else closes. */
    public SqlTokenStore(SqlDatabase database) {
        this.database = database;
    }

    /** What is done with the table. */
    @FunctionalInterface
    private interface Work<T> {
        T with(TokenTable table) throws SQLException;
    }

    /** What is changed in the table. */
    @FunctionalInterface
    private interface Change {
        void make(TokenTable table) throws SQLException;
    }

    private <T> T ask(Work<T> work) {
        return database.transaction(connection -> work.with(new TokenTable(connection)));
    }

    private void change(Change change) {
        ask(
                table -> {
                    change.make(table);
                    return true;
                });
    }

    @Override
    public boolean hasAny() {
        return ask(TokenTable::hasAny);
    }

    @Override
    public void add(StoredToken token, String hash) {
        change(table -> table.insert(token, hash));
    }

    @Override
    public Optional<StoredToken> findByHash(String hash) {
        return ask(table -> table.findByHash(hash));
    }

    @Override
    public Optional<StoredToken> find(String id) {
        return ask(table -> table.find(id));
    }

    @Override
    public List<StoredToken> all() {
        return ask(TokenTable::all);
    }

    @Override
    public Optional<StoredToken> revoke(String id, Instant now) {
        return ask(
                table -> {
                    table.revoke(id, now);
                    return table.find(id);
                });
    }

    @Override
    public void touch(String id, Instant now) {
        change(table -> table.touch(id, now));
    }

    @Override
    public void openSession(String hash, String token, Instant now, Instant expires) {
        change(
                table -> {
                    table.closeOldSessions(now);
                    table.openSession(hash, token, expires);
                });
    }

    @Override
    public Optional<StoredToken> findBySession(String hash, Instant now) {
        return ask(table -> table.findBySession(hash, now));
    }

    @Override
    public void closeSession(String hash) {
        change(table -> table.closeSession(hash));
    }
}
