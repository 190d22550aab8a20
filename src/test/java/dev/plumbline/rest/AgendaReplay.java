package dev.plumbline.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.agenda.HeadChange;
import dev.plumbline.agenda.RevisionDraft;
import dev.plumbline.agenda.TakenPlaces;
import dev.plumbline.exchange.json.ChangeRequest;
import dev.plumbline.exchange.json.MovesJson;
import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.json.ProblemPatch;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.store.AgendaStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes the whole history of an agenda again, from its first revision and the requests stored. */
final class AgendaReplay {

    private final AgendaStore store;
    private final String agenda;
    private final List<AgendaRevision> revisions = new ArrayList<>();

    private AgendaReplay(AgendaStore store, String agenda) {
        this.store = store;
        this.agenda = agenda;
        revisions.add(store.revision(agenda, 1).orElseThrow());
    }

    /** All revisions up to the head. */
    static List<AgendaRevision> of(AgendaStore store, String agenda) {
        var replay = new AgendaReplay(store, agenda);
        int head = store.find(agenda).orElseThrow().head();
        for (int number = 2; number <= head; number++) {
            var note = store.history(agenda, number + 1, 1).getFirst();
            replay.revisions.add(
                    replay.draft(number)
                            .after(replay.revisions.getLast(), note.who(), note.when()));
        }
        return replay.revisions;
    }

    private RevisionDraft draft(int number) {
        var tree = (ObjectNode) ApiClient.parse(store.request(agenda, number).orElseThrow());
        var base = tree.remove("base");
        var source = tree.remove("source");
        var errors = new InputErrors();
        var change = new HeadChange(revisions.getLast());
        return switch (Objects.requireNonNull(ChangeRequest.read(tree, errors))) {
            case ChangeRequest.Moves moves -> change.moved(moves.moves(), MovesJson.AT, errors);
            case ChangeRequest.Patch patch ->
                    change.patched(
                            ProblemPatch.apply(
                                    change.head().problem(),
                                    patch.operations(),
                                    ChangeRequest.PATCH,
                                    errors));
            case ChangeRequest.Revert revert ->
                    change.reverted(
                            revisions.get(revert.revision() - 2),
                            revisions.get(revert.revision() - 1));
            case ChangeRequest.TakeOver from -> {
                if (from.revision() != null && from.only().isEmpty()) {
                    yield change.restored(revisions.get(from.revision() - 1));
                }
                if (from.revision() != null) {
                    var older = revisions.get(from.revision() - 1).schedule().schedule();
                    yield change.takenOver(
                            new TakenPlaces(older, null, from.only()),
                            "revision " + from.revision());
                }
                var made = revisions.get(base.asInt() - 1);
                var schedule =
                        ScheduleJson.readPlacements(
                                source, made.schedule().schedule().facts(), "", errors);
                errors.throwIfAny();
                yield change.takenOver(
                        new TakenPlaces(schedule, made, from.only()),
                        "a proposal for revision " + base.asInt());
            }
        };
    }

    /** All that is told of a revision. */
    static String text(AgendaRevision revision) {
        return ProblemJson.write(revision.problem())
                + ScheduleJson.write(revision.schedule(), Map.of())
                + revision.summary();
    }
}
