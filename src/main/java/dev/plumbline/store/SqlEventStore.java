package dev.plumbline.store;

import dev.plumbline.agenda.AgendaNews;
import dev.plumbline.agenda.NumberedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers events in the database. */
@ApplicationScoped
public class SqlEventStore implements EventStore {

    /** Databases have a limit for values in one statement. */
    private static final int MOST_AT_ONCE = 1_000;

    private final SqlDatabase database;

    /** In a database that somebody else closes. */
    public SqlEventStore(SqlDatabase database) {
        this.database = database;
    }

    @Override
    public void add(String agenda, AgendaNews news) {
        database.transaction(
                c -> {
                    new EventTable(c).add(agenda, news);
                    return true;
                });
    }

    @Override
    public void tellProposals() {
        var untold = database.transaction(c -> new ProposalTable(c).untold());
        for (ProposalTable.Untold one : untold) {
            database.transaction(
                    c -> {
                        if (new ProposalTable(c).tell(one)) {
                            new EventTable(c).add(one.agenda(), one.news());
                        }
                        return true;
                    });
        }
    }

    @Override
    public long count(String agenda) {
        return database.transaction(c -> new EventTable(c).count(agenda));
    }

    @Override
    public List<NumberedEvent> after(String agenda, long number, int most) {
        return database.transaction(c -> new EventTable(c).after(agenda, number, most));
    }

    @Override
    public Map<String, Long> latest(Collection<String> agendas) {
        List<String> all = new ArrayList<>(agendas);
        Map<String, Long> latest = new HashMap<>();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            var some = all.subList(from, Math.min(from + MOST_AT_ONCE, all.size()));
            latest.putAll(database.transaction(c -> new EventTable(c).latest(some)));
        }
        return latest;
    }

    @Override
    public void forget(Instant before) {
        database.transaction(
                c -> {
                    new EventTable(c).forget(before);
                    return true;
                });
    }
}
