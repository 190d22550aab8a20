package dev.plumbline.store;

import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaNews;
import dev.plumbline.agenda.AgendaPublication;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers what is public in the database. */
@ApplicationScoped
public class SqlPublicationStore implements PublicationStore {

    private final SqlDatabase database;

    /** In a database that somebody else closes. */
    public SqlPublicationStore(SqlDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Agenda> publish(
            Agenda seen,
            AgendaPublication publication,
            @Nullable Baseline baseline,
            Map<String, String> calendars) {
        return database.transaction(
                c -> {
                    int head = baseline == null ? seen.head() : baseline.revision().number();
                    var table = new PublicationTable(c);
                    if (!table.insert(seen, head, publication)) {
                        return Optional.<Agenda>empty();
                    }
                    for (var one : calendars.entrySet()) {
                        table.addCalendar(seen.id(), one.getKey(), one.getValue());
                    }
                    long version = seen.version() + 1;
                    var events = new EventTable(c);
                    events.add(
                            seen.id(),
                            new AgendaNews.MadePublic(
                                    publication.number(), publication.revision(), version));
                    if (baseline != null) {
                        addBaseline(c, seen, baseline, version);
                    }
                    return new AgendaTable(c).find(seen.id());
                });
    }

    private static void addBaseline(
            Connection connection, Agenda seen, Baseline baseline, long version)
            throws SQLException {
        var revision = baseline.revision();
        new RevisionTable(connection)
                .insert(seen.id(), RevisionRow.of(revision), version, baseline.request());
        new EventTable(connection)
                .add(
                        seen.id(),
                        new AgendaNews.Revised(
                                revision.number(), revision.kind(), version, revision.summary()));
    }

    @Override
    public List<AgendaPublication> publications(String agenda, int before, int most) {
        return database.transaction(c -> new PublicationTable(c).list(agenda, before, most));
    }

    @Override
    public Optional<Agenda> named(String slug) {
        return database.transaction(
                c -> {
                    var table = new AgendaTable(c);
                    var id = table.idOfSlug(slug);
                    return id.isEmpty() ? Optional.<Agenda>empty() : table.find(id.get());
                });
    }

    @Override
    public Map<String, String> calendars(String agenda) {
        Map<String, String> secrets = new LinkedHashMap<>();
        database.transaction(c -> new PublicationTable(c).calendars(agenda))
                .forEach(one -> secrets.put(one.getKey(), one.getValue()));
        return secrets;
    }

    @Override
    public boolean renewCalendar(String agenda, String person, String secret) {
        return database.transaction(
                c -> new PublicationTable(c).renewCalendar(agenda, person, secret));
    }

    @Override
    public Optional<PersonCalendar> calendar(String secret) {
        return database.transaction(c -> new PublicationTable(c).calendar(secret));
    }
}
