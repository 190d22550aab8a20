package dev.plumbline.bench.reference;

import com.google.ortools.sat.LinearExpr;
import dev.plumbline.problem.facts.Slot;

/** Waiting inside a slot: from its start to the last end, less what runs. */
record IdleMinutes(ModelDraft draft) {

    void add() {
        draft.facts().slots().forEach(this::add);
    }

    private void add(Slot slot) {
        var model = draft.model();
        long begin = slot.start() - draft.origin();
        var last = model.newIntVar(begin, slot.end() - draft.origin(), "last of " + slot.id());
        var waiting = LinearExpr.newBuilder().add(last).add(-begin);
        for (ModelPiece piece : draft.pieces()) {
            model.addGreaterOrEqual(last, piece.end).onlyEnforceIf(piece.in.get(slot));
            for (int index = 0; index < piece.taken.length; index++) {
                var placement = piece.candidates.get(index).placement();
                if (placement.slot() == slot) {
                    waiting.addTerm(piece.taken[index], -placement.minutes());
                }
            }
        }
        model.addEquality(draft.pricedMinutes("idle", 1), waiting);
    }
}
