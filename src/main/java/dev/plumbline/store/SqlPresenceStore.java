package dev.plumbline.store;

import dev.plumbline.agenda.Presence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Knows it by a small table. */
@ApplicationScoped
public class SqlPresenceStore implements PresenceStore {

    private static final String PRESENT =
            """
            SELECT holder, SUM(streams) AS streams FROM presence WHERE agenda = ? AND seen >= ?
            GROUP BY holder ORDER BY holder
            """;

    /** What servers left behind that broke off. */
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final SqlDatabase database;

    /** In a database that somebody else closes. */
    public SqlPresenceStore(SqlDatabase database) {
        this.database = database;
    }

    @Override
    public void say(String agenda, String server, List<Presence> listeners, Instant now) {
        database.transaction(
                connection -> {
                    var statements = new SqlStatements(connection);
                    statements.update(
                            "DELETE FROM presence WHERE agenda = ? AND server = ? OR seen < ?",
                            agenda,
                            server,
                            now.minus(FORGOTTEN).toEpochMilli());
                    for (Presence one : listeners) {
                        statements.update(
                                "INSERT INTO presence (agenda, server, holder, streams, seen)"
                                        + " VALUES (?, ?, ?, ?, ?)",
                                agenda,
                                server,
                                one.holder(),
                                one.streams(),
                                now.toEpochMilli());
                    }
                    return true;
                });
    }

    @Override
    public List<Presence> present(String agenda, Instant since) {
        return database.transaction(
                connection ->
                        new SqlStatements(connection)
                                .query(
                                        PRESENT,
                                        row ->
                                                new Presence(
                                                        row.getString("holder"),
                                                        row.getInt("streams")),
                                        agenda,
                                        since.toEpochMilli()));
    }
}
