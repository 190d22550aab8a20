package dev.plumbline.rest.job;

import dev.plumbline.access.AgendaAccess;
import dev.plumbline.access.AgendaRefusedException;
import dev.plumbline.access.AgendaRight;
import dev.plumbline.access.AgendaSight;
import dev.plumbline.access.CurrentCaller;
import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaMember;
import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.agenda.AgendaRole;
import dev.plumbline.agenda.RevisionDraft;
import dev.plumbline.agenda.RevisionNote;
import dev.plumbline.exchange.json.ChangeRequest;
import dev.plumbline.exchange.json.RecordText;
import dev.plumbline.exchange.naming.WordSlug;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.rest.error.RequestRefusal;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.rest.job.AgendaRequests.ProblemGiven;
import dev.plumbline.rest.job.AgendaRequests.ScheduleNamed;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.InitialSchedule;
import dev.plumbline.store.AgendaListing;
import dev.plumbline.store.AgendaPage;
import dev.plumbline.store.AgendaStore;
import dev.plumbline.store.SlugTakenException;
import dev.plumbline.store.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes agendas, and changes all about them but their heads. */
@ApplicationScoped
public class AgendaService {

    private static final int LONGEST_SLUG = 70;

    private final AgendaStore store;
    private final ScheduleService schedules;
    private final AgendaRequests requests;
    private final RequestAuthor author;
    private final CurrentCaller caller;
    private final Clock clock;

    public AgendaService(
            AgendaStore store,
            ScheduleService schedules,
            RunCaps caps,
            RequestAuthor author,
            CurrentCaller caller,
            Clock clock) {
        this.store = store;
        this.schedules = schedules;
        this.requests = new AgendaRequests(caps);
        this.author = author;
        this.caller = caller;
        this.clock = clock;
    }

    /** What led to the first revision. */
    private record CreationText(@Nullable String scheduleId) {}

    /**
     * Makes an agenda.
     *
     * @throws InvalidInputException with every mistake in the body
     * @throws RequestRefusal 404 or 409 for a schedule that is not there; 409 when the slug that
     *     was asked for is taken
     */
    public Agenda create(byte[] body) {
        var wanted = requests.creation(body);
        var first = first(wanted.source());
        var naming = wanted.naming();
        String name =
                naming.name() == null
                        ? AgendaRequests.shortName(first.problem().name())
                        : naming.name();
        String named = wanted.source() instanceof ScheduleNamed of ? of.id() : null;
        var agenda =
                new Agenda(
                        UUID.randomUUID().toString(),
                        naming.slug() == null ? freeSlug(name) : naming.slug(),
                        name,
                        naming.tags() == null ? List.of() : naming.tags(),
                        List.of(new AgendaMember(first.who(), AgendaRole.COMMITTEE, List.of())),
                        1,
                        1,
                        null);
        try {
            store.add(agenda, first, RecordText.write(new CreationText(named)));
        } catch (SlugTakenException e) {
            throw RequestRefusals.slugTaken(e.slug(), e.agenda());
        }
        return agenda;
    }

    private AgendaRevision first(AgendaRequests.Beginning source) {
        return switch (source) {
            case ProblemGiven given -> {
                var schedule =
                        given.schedule() == null
                                ? InitialSchedule.of(given.facts())
                                : given.schedule();
                yield RevisionDraft.first(
                        ScheduleAudit.of(given.rules(), schedule),
                        given.config(),
                        author.name(),
                        clock.instant());
            }
            case ScheduleNamed named -> {
                var stored = schedules.get(named.id());
                var best = ScheduleService.schedule(stored);
                var submission = stored.submission();
                yield RevisionDraft.first(
                        submission.parent() == null ? best : ofProblem(submission, best),
                        submission.config(),
                        author.name(),
                        clock.instant());
            }
        };
    }

    /** A revision of a schedule was made for a problem with pins that nobody asked for. */
    private static ScoredSchedule ofProblem(Submission submission, ScoredSchedule best) {
        var facts = Facts.of(submission.problem());
        return ScheduleAudit.of(
                RuleSet.of(facts, submission.config().modelOrDefault()),
                ScheduleDiff.carried(best.schedule(), facts));
    }

    private String freeSlug(String name) {
        String ascii = WordSlug.ascii(name);
        String slug =
                ascii.substring(0, Math.min(LONGEST_SLUG, ascii.length())).replaceAll("-$", "");
        String first = slug.isEmpty() ? "agenda" : slug;
        String free = first;
        for (int number = 2; store.find(free).isPresent(); number++) {
            free = first + "-" + number;
        }
        return free;
    }

    /**
     * The agenda as it stands, for whoever may read it.
     *
     * @param idOrSlug its id or its slug
     * @throws RequestRefusal 404
     * @throws AgendaRefusedException when the caller may not know of it
     */
    public Agenda get(String idOrSlug) {
        return get(idOrSlug, AgendaRight.READ);
    }

    /**
     * The agenda as it stands, for whoever has a right to it.
     *
     * @param idOrSlug its id or its slug
     * @throws RequestRefusal 404
     * @throws AgendaRefusedException when the caller has no such right
     */
    public Agenda get(String idOrSlug, AgendaRight right) {
        var agenda =
                store.find(idOrSlug).orElseThrow(() -> RequestRefusals.unknown("agenda", idOrSlug));
        AgendaAccess.require(caller.get(), agenda, right);
        return agenda;
    }

    /** What of an agenda the caller sees. */
    public AgendaSight sight(Agenda agenda) {
        return AgendaAccess.sight(caller.get(), agenda);
    }

    /**
     * Refuses a change that goes beyond what the caller may change.
     *
     * @throws AgendaRefusedException when it does
     */
    void requireChange(Agenda agenda, AgendaRevision head, Schedule changed) {
        AgendaAccess.requireChange(caller.get(), agenda, head.schedule().schedule(), changed);
    }

    /**
     * Refuses a question about a session of which the caller may not see everything.
     *
     * @throws AgendaRefusedException when it is one
     */
    void requireOwn(Agenda agenda, Session session) {
        AgendaAccess.requireOwn(caller.get(), agenda, session);
    }

    /**
     * A revision's problem after a patch. Whoever may not see all of the problem learns nothing of
     * the rest by what is refused.
     *
     * @throws InvalidInputException with every mistake
     * @throws AgendaRefusedException when it gives the caller's sessions something that the caller
     *     does not see
     */
    Problem patched(
            Agenda agenda, AgendaRevision revision, ChangeRequest.Patch patch, InputErrors errors) {
        var sight = sight(agenda);
        var seen = patch.of(sight.problem(revision.problem()), errors);
        if (sight.isAll()) {
            return seen;
        }
        var made = patch.of(revision.problem(), errors);
        AgendaAccess.requireSeen(caller.get(), agenda, made, seen);
        return made;
    }

    /** Some of all agendas of which the caller is a member; an admin sees all. */
    public AgendaPage list(AgendaListing listing) {
        var asks = caller.get();
        return store.list(
                asks.isAdmin()
                        ? listing
                        : new AgendaListing(
                                listing.tag(), asks.holder(), listing.after(), listing.most()));
    }

    /**
     * Renames an agenda, or changes its tags or members.
     *
     * @throws InvalidInputException with every mistake in the body
     * @throws RequestRefusal 404, 412; 409 when the slug is taken
     */
    public Agenda update(String idOrSlug, VersionCondition condition, byte[] body) {
        var agenda = get(idOrSlug, AgendaRight.MANAGE);
        var wanted = requests.settings(body);
        check(agenda, condition);
        var naming = wanted.naming();
        var changed =
                new Agenda(
                        agenda.id(),
                        naming.slug() == null ? agenda.slug() : naming.slug(),
                        naming.name() == null ? agenda.name() : naming.name(),
                        naming.tags() == null ? agenda.tags() : naming.tags(),
                        wanted.members() == null ? agenda.members() : wanted.members(),
                        agenda.version(),
                        agenda.head(),
                        agenda.published());
        try {
            return store.update(changed).orElseThrow(() -> stale(agenda));
        } catch (SlugTakenException e) {
            throw RequestRefusals.slugTaken(e.slug(), e.agenda());
        }
    }

    /**
     * Forgets an agenda and what was proposed for it.
     *
     * @throws RequestRefusal 404, 412
     */
    public void delete(String idOrSlug, VersionCondition condition) {
        var agenda = get(idOrSlug, AgendaRight.MANAGE);
        check(agenda, condition);
        var proposals = store.proposals(agenda.id());
        if (!store.remove(agenda)) {
            throw stale(agenda);
        }
        proposals.forEach(proposal -> schedules.purgeIfThere(proposal.id()));
    }

    /** Forgets an agenda of which nobody was told yet. */
    public void forget(Agenda created) {
        store.remove(created);
    }

    /** Refuses to change another version than the client has seen. */
    void check(Agenda agenda, VersionCondition condition) {
        if (!condition.allows(agenda)) {
            throw StaleVersion.refusal(agenda, condition.seen(), store, sight(agenda));
        }
    }

    /** What a client is told whose change came a moment too late; 404 when the agenda is gone. */
    RequestRefusal stale(Agenda seen) {
        var now = get(seen.id());
        return StaleVersion.refusal(now, seen.version(), store, sight(now));
    }

    /**
     * A revision of an agenda.
     *
     * @throws RequestRefusal 404
     */
    public AgendaRevision revision(Agenda agenda, int number) {
        return store.revision(agenda.id(), number)
                .orElseThrow(() -> RequestRefusals.unknown("revision", String.valueOf(number)));
    }

    /**
     * What the history of an agenda says, the newest first.
     *
     * @param before only of revisions with a lower number
     */
    public List<RevisionNote> history(Agenda agenda, int before, int most) {
        return store.history(agenda.id(), before, most);
    }
}
