package dev.plumbline.bench.reference;

import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dev.plumbline.problem.facts.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must not run at once, or only after something else: rooms, people, relations. */
record ReferenceExclusions(ModelDraft draft) {

    void add() {
        rooms();
        people();
        for (ModelPiece second : draft.pieces()) {
            for (var precedence : draft.facts().precedencesOf(second.session)) {
                after(draft.piece(precedence.session()), second, precedence.maxGapMinutes());
            }
            for (String id : second.session.details().conditions().exclusiveWith()) {
                var rival = draft.piece(draft.facts().session(id).orElseThrow());
                draft.model().addNoOverlap(List.of(second.interval(draft), rival.interval(draft)));
            }
        }
    }

    private void rooms() {
        Map<String, List<Slot>> byRoom = new LinkedHashMap<>();
        for (Slot slot : draft.facts().slots()) {
            byRoom.computeIfAbsent(slot.room().id(), any -> new ArrayList<>()).add(slot);
        }
        for (List<Slot> slots : byRoom.values()) {
            List<IntervalVar> intervals = new ArrayList<>();
            for (Slot slot : slots) {
                draft.pieces()
                        .forEach(piece -> intervals.add(piece.interval(draft, piece.in.get(slot))));
            }
            draft.model().addNoOverlap(intervals);
        }
    }

    private void people() {
        Map<String, List<ModelPiece>> byPerson = new LinkedHashMap<>();
        for (ModelPiece piece : draft.pieces()) {
            for (var person : piece.session.attendees().bound()) {
                byPerson.computeIfAbsent(person.id(), any -> new ArrayList<>()).add(piece);
            }
        }
        for (List<ModelPiece> theirs : byPerson.values()) {
            draft.model()
                    .addNoOverlap(theirs.stream().map(piece -> piece.interval(draft)).toList());
        }
    }

    private void after(ModelPiece first, ModelPiece second, @Nullable Integer gap) {
        Literal[] bothPlaced = {first.placed, second.placed};
        var model = draft.model();
        model.addGreaterOrEqual(second.start, first.end).onlyEnforceIf(bothPlaced);
        if (gap != null) {
            var latest = LinearExpr.newBuilder().add(first.end).add(gap);
            model.addLessOrEqual(second.start, latest).onlyEnforceIf(bothPlaced);
            for (Slot slot : draft.facts().slots()) {
                model.addEquality(first.in.get(slot), second.in.get(slot))
                        .onlyEnforceIf(bothPlaced);
            }
        }
    }
}
