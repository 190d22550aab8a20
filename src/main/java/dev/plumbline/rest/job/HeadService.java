package dev.plumbline.rest.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.access.AgendaRight;
import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.agenda.HeadChange;
import dev.plumbline.agenda.RevertRefusedException;
import dev.plumbline.agenda.RevisionDraft;
import dev.plumbline.agenda.TakenPlaces;
import dev.plumbline.exchange.json.ChangeRequest;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.json.MovesJson;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.rest.error.RequestRefusal;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.store.AgendaStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes the heads of agendas: each change makes one revision. */
@ApplicationScoped
public class HeadService {

    private static final int FIRST_REVERTED = 2;

    private final AgendaStore store;
    private final AgendaService agendas;
    private final ScheduleService schedules;
    private final RequestAuthor author;
    private final Clock clock;

    public HeadService(
            AgendaStore store,
            AgendaService agendas,
            ScheduleService schedules,
            RequestAuthor author,
            Clock clock) {
        this.store = store;
        this.agendas = agendas;
        this.schedules = schedules;
        this.author = author;
        this.clock = clock;
    }

    /**
     * Changes the head.
     *
     * @throws InvalidInputException with every mistake in the body
     * @throws RequestRefusal 404; 412 when the client has not seen the agenda as it is; 409 with
     *     what stands in the way
     */
    public AgendaChange change(String idOrSlug, VersionCondition condition, byte[] body) {
        var agenda = agendas.get(idOrSlug, AgendaRight.CHANGE);
        agendas.check(agenda, condition);
        var tree = JsonText.parse(body);
        var errors = new InputErrors();
        var request = ChangeRequest.read(tree, errors);
        if (request == null) {
            errors.throwIfAny();
        }
        var head = agendas.revision(agenda, agenda.head());
        var drafted = draft(agenda, head, Objects.requireNonNull(request), tree, errors);
        var revision = drafted.draft().after(head, author.name(), clock.instant());
        agendas.requireChange(agenda, head, revision.schedule().schedule());
        var after =
                store.append(agenda, revision, drafted.request().toString())
                        .orElseThrow(() -> agendas.stale(agenda));
        return new AgendaChange(after, revision, drafted.draft());
    }

    /** What is to be stored of a change: with the request all that it depends on. */
    private record Drafted(RevisionDraft draft, JsonNode request) {}

    private Drafted draft(
            Agenda agenda,
            AgendaRevision head,
            ChangeRequest request,
            JsonNode tree,
            InputErrors errors) {
        var change = new HeadChange(head);
        return switch (request) {
            case ChangeRequest.Moves moves ->
                    new Drafted(change.moved(moves.moves(), MovesJson.AT, errors), tree);
            case ChangeRequest.Patch patch ->
                    new Drafted(change.patched(agendas.patched(agenda, head, patch, errors)), tree);
            case ChangeRequest.Revert revert ->
                    new Drafted(reverted(agenda, change, revert, errors), tree);
            case ChangeRequest.TakeOver from -> takenOver(agenda, change, from, tree, errors);
        };
    }

    private RevisionDraft reverted(
            Agenda agenda, HeadChange change, ChangeRequest.Revert revert, InputErrors errors) {
        int number = revert.revision();
        if (number < FIRST_REVERTED || number > agenda.head()) {
            errors.add(
                    ChangeRequest.REVERT,
                    "outOfRange",
                    "The field (revert) is %d, but revisions from %d to %d can be taken back."
                            .formatted(number, FIRST_REVERTED, agenda.head()));
            errors.throwIfAny();
        }
        try {
            return change.reverted(
                    agendas.revision(agenda, number - 1), agendas.revision(agenda, number));
        } catch (RevertRefusedException e) {
            throw RequestRefusals.cannotRevert(number, e.obstacles());
        }
    }

    private Drafted takenOver(
            Agenda agenda,
            HeadChange change,
            ChangeRequest.TakeOver from,
            JsonNode tree,
            InputErrors errors) {
        Integer number = from.revision();
        if (number != null) {
            var older = agendas.revision(agenda, number);
            var schedule = older.schedule().schedule();
            checkOnly(from.only(), change.head(), schedule, errors);
            return new Drafted(
                    from.only().isEmpty()
                            ? change.restored(older)
                            : change.takenOver(
                                    new TakenPlaces(schedule, null, from.only()),
                                    "revision " + number),
                    tree);
        }
        String proposal = from.proposal();
        AgendaRevision base = null;
        if (proposal != null) {
            int made =
                    store.proposal(agenda.id(), proposal)
                            .orElseThrow(() -> RequestRefusals.unknown("proposal", proposal))
                            .revision();
            base = agendas.revision(agenda, made);
        }
        String id = proposal == null ? Objects.requireNonNull(from.schedule()) : proposal;
        // A proposal is for all who may change the agenda, whoever asked for it.
        var stored = proposal == null ? schedules.get(id) : schedules.known(id);
        var source = ScheduleService.schedule(stored).schedule();
        checkOnly(from.only(), change.head(), source, errors);
        var places = new TakenPlaces(source, base, from.only());
        String name = base == null ? "a schedule" : "a proposal for revision " + base.number();
        return new Drafted(change.takenOver(places, name), withPlaces(tree, source, base));
    }

    /** The source may be gone one day, and the history is to say where it led from here. */
    private static JsonNode withPlaces(
            JsonNode tree, Schedule source, @Nullable AgendaRevision base) {
        ObjectNode request = tree.deepCopy();
        if (base != null) {
            request.put("base", base.number());
        }
        request.set("source", ScheduleJson.publicTree(source));
        return request;
    }

    private static void checkOnly(
            Set<String> only, AgendaRevision head, Schedule source, InputErrors errors) {
        int index = 0;
        for (String session : only) {
            boolean isHere = head.schedule().schedule().facts().session(session).isPresent();
            boolean isThere = source.facts().session(session).isPresent();
            if (!isHere || !isThere) {
                errors.add(
                        ChangeRequest.ONLY.at(index),
                        "unknownId",
                        "%s has no session \"%s\"."
                                .formatted(isHere ? "What is taken over" : "The agenda", session));
            }
            index++;
        }
        errors.throwIfAny();
    }
}
