package dev.plumbline.store;

import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaNews;
import dev.plumbline.agenda.AgendaProposal;
import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.agenda.RevisionNote;
import java.util.List;
import java.util.Optional;

/**
 * Remembers agendas, their revisions and proposals. For use by several threads and servers at once;
 * each method is atomic, and what it stored is on the disk when it returns. Methods that change
 * something throw {@link StoreFullException} when there is no room.
 */
public interface AgendaStore {

    /**
     * Adds an agenda with its first revision.
     *
     * @param request what was asked for, as JSON
     * @throws SlugTakenException when another agenda has the slug
     */
    void add(Agenda agenda, AgendaRevision first, String request);

    /** The agenda with the id, or else with the slug. */
    Optional<Agenda> find(String idOrSlug);

    /** Agendas, the newest first. */
    AgendaPage list(AgendaListing listing);

    /**
     * Adds a revision, which becomes the head.
     *
     * @param seen the agenda that the change was made from
     * @param request what was asked for, as JSON
     * @return the agenda afterwards; empty, and nothing is changed, when it has another version
     *     than was seen, or is gone
     */
    Optional<Agenda> append(Agenda seen, AgendaRevision revision, String request);

    /**
     * Changes all but the head of an agenda.
     *
     * @param changed of the version that was seen
     * @return the agenda afterwards, of the next version; empty, and nothing is changed, when it
     *     has another version than was seen, or is gone
     * @throws SlugTakenException when another agenda has the slug
     */
    Optional<Agenda> update(Agenda changed);

    /**
     * Forgets an agenda with all its revisions. The schedules that were its proposals stay.
     *
     * @return whether it had the version that was seen; if not, it stays
     */
    boolean remove(Agenda seen);

    /** A whole revision. */
    Optional<AgendaRevision> revision(String agenda, int number);

    /** The request that led to a revision, as JSON. */
    Optional<String> request(String agenda, int number);

    /**
     * What there is to say of revisions, the newest first.
     *
     * @param before only those with a lower number
     */
    List<RevisionNote> history(String agenda, int before, int most);

    /** The number of the revision that was the head when the agenda had a version. */
    Optional<Integer> headAt(String agenda, long version);

    /**
     * Adds a proposal, whose schedule is in the {@link ScheduleStore} already.
     *
     * @return false when its agenda or its schedule is gone meanwhile; nothing is added then
     */
    boolean addProposal(AgendaProposal proposal);

    /** Takes a proposal out of its agenda and tells so, unless it is gone; its schedule stays. */
    void dropProposal(AgendaProposal proposal, AgendaNews news);

    /** All proposals of an agenda whose schedules are still there, the newest first. */
    List<AgendaProposal> proposals(String agenda);

    /** A proposal of an agenda, unless its schedule is gone. */
    Optional<AgendaProposal> proposal(String agenda, String id);
}
