package dev.plumbline.store;

import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaNews;
import dev.plumbline.agenda.AgendaProposal;
import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.agenda.RevisionNote;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Remembers agendas in the database. Revisions that were asked for lately are in memory as well.
 */
@ApplicationScoped
public class SqlAgendaStore implements AgendaStore {

    /** Of so many parts of the memory, recent revisions take one. */
    private static final int MEMORY_PART = 16;

    /** A character of the texts is about so many bytes of a judged schedule and its problem. */
    private static final long BYTES_PER_CHARACTER = 10;

    private final SqlDatabase database;

    private final RecentValues<RevisionKey, AgendaRevision> recent =
            new RecentValues<>(Runtime.getRuntime().maxMemory() / MEMORY_PART);

    private record RevisionKey(String agenda, int number) {}

    /** In a database that somebody else closes. */
    public SqlAgendaStore(SqlDatabase database) {
        this.database = database;
    }

    @Override
    public void add(Agenda agenda, AgendaRevision first, String request) {
        var row = RevisionRow.of(first);
        database.transaction(
                c -> {
                    checkSlug(c, agenda);
                    new AgendaTable(c).insert(agenda, first.when().toEpochMilli());
                    new RevisionTable(c).insert(agenda.id(), row, agenda.version(), request);
                    return true;
                });
        keep(agenda.id(), first, row);
    }

    private static void checkSlug(Connection connection, Agenda agenda) throws SQLException {
        var other = new AgendaTable(connection).idOfSlug(agenda.slug());
        if (other.isPresent() && !other.get().equals(agenda.id())) {
            throw new SlugTakenException(agenda.slug(), other.get());
        }
    }

    private void keep(String agenda, AgendaRevision revision, RevisionRow row) {
        recent.keep(
                new RevisionKey(agenda, revision.number()),
                revision,
                BYTES_PER_CHARACTER * row.size());
    }

    @Override
    public Optional<Agenda> find(String idOrSlug) {
        return database.transaction(
                c -> {
                    var table = new AgendaTable(c);
                    var found = table.find(idOrSlug);
                    if (found.isPresent()) {
                        return found;
                    }
                    var named = table.idOfSlug(idOrSlug);
                    return named.isEmpty() ? Optional.<Agenda>empty() : table.find(named.get());
                });
    }

    @Override
    public AgendaPage list(AgendaListing listing) {
        return database.transaction(
                c -> {
                    var table = new AgendaTable(c);
                    var places = table.list(listing);
                    boolean isLast = places.size() <= listing.most();
                    List<Agenda> agendas = new ArrayList<>();
                    for (var place : isLast ? places : places.subList(0, listing.most())) {
                        table.find(place.id()).ifPresent(agendas::add);
                    }
                    return new AgendaPage(agendas, isLast ? null : places.get(listing.most() - 1));
                });
    }

    @Override
    public Optional<Agenda> append(Agenda seen, AgendaRevision revision, String request) {
        var row = RevisionRow.of(revision);
        var after =
                database.transaction(
                        c -> {
                            var table = new AgendaTable(c);
                            if (!table.moveHead(seen, revision.number())) {
                                return Optional.<Agenda>empty();
                            }
                            new RevisionTable(c)
                                    .insert(seen.id(), row, seen.version() + 1, request);
                            new EventTable(c).add(seen.id(), news(seen, revision));
                            return table.find(seen.id());
                        });
        after.ifPresent(agenda -> keep(agenda.id(), revision, row));
        return after;
    }

    private static AgendaNews news(Agenda seen, AgendaRevision revision) {
        return new AgendaNews.Revised(
                revision.number(), revision.kind(), seen.version() + 1, revision.summary());
    }

    @Override
    public Optional<Agenda> update(Agenda changed) {
        return database.transaction(
                c -> {
                    checkSlug(c, changed);
                    var table = new AgendaTable(c);
                    if (!table.update(changed)) {
                        return Optional.<Agenda>empty();
                    }
                    var after = table.find(changed.id());
                    if (after.isPresent()) {
                        new EventTable(c).add(changed.id(), AgendaNews.Standing.of(after.get()));
                    }
                    return after;
                });
    }

    @Override
    public boolean remove(Agenda seen) {
        return database.transaction(
                c -> {
                    var table = new AgendaTable(c);
                    var now = table.find(seen.id());
                    if (now.isEmpty() || now.get().version() != seen.version()) {
                        return false;
                    }
                    new EventTable(c).add(seen.id(), new AgendaNews.Erased(seen.version()));
                    return table.delete(seen);
                });
    }

    @Override
    public Optional<AgendaRevision> revision(String agenda, int number) {
        var known = recent.find(new RevisionKey(agenda, number));
        if (known.isPresent()) {
            return known;
        }
        var row = database.transaction(c -> new RevisionTable(c).find(agenda, number));
        var revision = row.map(RevisionRow::revision);
        revision.ifPresent(whole -> keep(agenda, whole, row.orElseThrow()));
        return revision;
    }

    @Override
    public Optional<String> request(String agenda, int number) {
        return database.transaction(c -> new RevisionTable(c).request(agenda, number));
    }

    @Override
    public List<RevisionNote> history(String agenda, int before, int most) {
        return database.transaction(c -> new RevisionTable(c).history(agenda, before, most));
    }

    @Override
    public Optional<Integer> headAt(String agenda, long version) {
        return database.transaction(c -> new RevisionTable(c).headAt(agenda, version));
    }

    @Override
    public boolean addProposal(AgendaProposal proposal) {
        return database.transaction(c -> new ProposalTable(c).insert(proposal));
    }

    @Override
    public void dropProposal(AgendaProposal proposal, AgendaNews news) {
        database.transaction(
                c -> {
                    if (new ProposalTable(c).delete(proposal)) {
                        new EventTable(c).add(proposal.agenda(), news);
                    }
                    return true;
                });
    }

    @Override
    public List<AgendaProposal> proposals(String agenda) {
        return database.transaction(c -> new ProposalTable(c).of(agenda));
    }

    @Override
    public Optional<AgendaProposal> proposal(String agenda, String id) {
        return database.transaction(c -> new ProposalTable(c).find(agenda, id));
    }
}
