package dev.plumbline.rest.job;

import dev.plumbline.access.AgendaRight;
import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaNews;
import dev.plumbline.agenda.AgendaProposal;
import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.agenda.ProposalWay;
import dev.plumbline.agenda.TakenPlaces;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.rest.error.RequestRefusal;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.schedule.ScheduleRevision;
import dev.plumbline.store.AgendaStore;
import dev.plumbline.store.EventStore;
import dev.plumbline.store.StoredSchedule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has schedules made for agendas, and shows what they would change. */
@ApplicationScoped
public class ProposalService {

    private static final String DROPPED = "DROPPED";

    private final AgendaStore store;
    private final EventStore events;
    private final AgendaService agendas;
    private final ScheduleService schedules;
    private final AgendaRequests requests;
    private final RequestAuthor author;
    private final Clock clock;

    public ProposalService(
            AgendaStore store,
            EventStore events,
            AgendaService agendas,
            ScheduleService schedules,
            RunCaps caps,
            RequestAuthor author,
            Clock clock) {
        this.store = store;
        this.events = events;
        this.agendas = agendas;
        this.schedules = schedules;
        this.requests = new AgendaRequests(caps);
        this.author = author;
        this.clock = clock;
    }

    /**
     * A proposal as it stands against the head.
     *
     * @param stored the schedule, which may still be searched for
     * @param head number of the agenda's last revision
     * @param preview null as long as there is no schedule
     */
    public record View(
            AgendaProposal proposal, StoredSchedule stored, int head, @Nullable Preview preview) {

        /** Whether the head moved on since. */
        public boolean isOutdated() {
            return head != proposal.revision();
        }
    }

    /**
     * What it would be to take all of it over now.
     *
     * @param diff from the head
     * @param mixed the head with it
     */
    public record Preview(ScheduleDiff diff, TakenPlaces.Mixed mixed) {}

    /**
     * Has a schedule made for an agenda.
     *
     * @throws InvalidInputException with every mistake in the body
     * @throws RequestRefusal 404; 503 when the queue is full
     */
    public AgendaProposal propose(String idOrSlug, byte[] body) {
        var agenda = agendas.get(idOrSlug, AgendaRight.MANAGE);
        var wanted = requests.proposal(body);
        Integer from = wanted.from();
        var revision = agendas.revision(agenda, from == null ? agenda.head() : from);
        return propose(agenda, revision, wanted.way(), config(revision, wanted.config()));
    }

    /** What the request does not say is as in the revision. */
    private static Config config(AgendaRevision revision, @Nullable Config wanted) {
        var usual = revision.config();
        return wanted == null
                ? usual
                : new Config(
                        wanted.run() == null ? usual.run() : wanted.run(),
                        wanted.model() == null ? usual.model() : wanted.model());
    }

    /**
     * Has a schedule made for the head of an agenda, with its settings.
     *
     * @throws RequestRefusal 503 when the queue is full
     */
    public AgendaProposal solve(Agenda agenda) {
        var head = agendas.revision(agenda, agenda.head());
        return propose(agenda, head, ProposalWay.SOLVE, head.config());
    }

    private AgendaProposal propose(
            Agenda agenda, AgendaRevision revision, ProposalWay way, Config config) {
        boolean isNear = way == ProposalWay.REPLAN;
        var stored =
                schedules.submit(
                        isNear ? near(revision) : revision.problem(),
                        config,
                        isNear ? agenda.id() + "/" + revision.number() : null);
        var proposal =
                new AgendaProposal(
                        stored.id(),
                        agenda.id(),
                        revision.number(),
                        way,
                        author.name(),
                        clock.instant());
        if (!store.addProposal(proposal)) {
            // Somebody deleted the agenda, or the schedule, at this moment.
            schedules.purgeIfThere(stored.id());
            throw RequestRefusals.unknown("agenda", agenda.id());
        }
        return proposal;
    }

    private Problem near(AgendaRevision revision) {
        return ScheduleRevision.of(
                revision.problem(),
                revision.schedule().schedule(),
                revision.when(),
                clock.instant());
    }

    /**
     * All proposals of an agenda, the newest first.
     *
     * @throws RequestRefusal 404
     */
    public List<View> list(String idOrSlug) {
        var agenda = agendas.get(idOrSlug, AgendaRight.MANAGE);
        return store.proposals(agenda.id()).stream()
                .flatMap(
                        proposal ->
                                schedules.find(proposal.id()).stream()
                                        .map(stored -> view(agenda, proposal, stored)))
                .toList();
    }

    /**
     * A proposal, shown against the head.
     *
     * @throws RequestRefusal 404
     */
    public View get(String idOrSlug, String id) {
        var agenda = agendas.get(idOrSlug, AgendaRight.MANAGE);
        return view(agenda, find(agenda, id), schedules.known(id));
    }

    private View view(Agenda agenda, AgendaProposal proposal, StoredSchedule stored) {
        var best = stored.best();
        if (best == null) {
            return new View(proposal, stored, agenda.head(), null);
        }
        var head = agendas.revision(agenda, agenda.head());
        var base = agendas.revision(agenda, proposal.revision());
        var mixed = new TakenPlaces(best.schedule(), base, Set.of()).on(head);
        var diff =
                ScheduleDiff.of(
                        head.schedule().schedule(), head.judged().rules(), mixed.schedule());
        return new View(proposal, stored, agenda.head(), new Preview(diff, mixed));
    }

    private AgendaProposal find(Agenda agenda, String id) {
        return store.proposal(agenda.id(), id)
                .orElseThrow(() -> RequestRefusals.unknown("proposal", id));
    }

    /**
     * Ends the search for a proposal and forgets it.
     *
     * @throws RequestRefusal 404
     */
    public void drop(String idOrSlug, String id) {
        var agenda = agendas.get(idOrSlug, AgendaRight.MANAGE);
        var proposal = find(agenda, id);
        store.dropProposal(
                proposal, new AgendaNews.Proposed(id, proposal.revision(), DROPPED, null));
        // If the server stops here, the schedule is one that no agenda holds.
        schedules.purgeIfThere(id);
    }
}
