package dev.plumbline.bench.reference;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.SuccessionRule;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import java.util.List;

/**
 * The order of the sessions in a slot, as a way from nowhere through all of them and back, and what
 * depends on neighbours.
 */
record SlotCircuit(ModelDraft draft, Slot slot) {

    private static final int NOWHERE = 0;

    void add() {
        var model = draft.model();
        var circuit = model.addCircuit();
        List<ModelPiece> pieces = draft.pieces();
        var isEmpty = model.newBoolVar("nothing in " + slot.id());
        circuit.addArc(NOWHERE, NOWHERE, isEmpty);
        for (int one = 0; one < pieces.size(); one++) {
            ModelPiece piece = pieces.get(one);
            Literal here = piece.in.get(slot);
            circuit.addArc(one + 1, one + 1, here.not());
            model.addImplication(isEmpty, here.not());
            circuit.addArc(NOWHERE, one + 1, model.newBoolVar("first"));
            var last = model.newBoolVar("last");
            circuit.addArc(one + 1, NOWHERE, last);
            endsInTime(piece, last);
            for (int next = 0; next < pieces.size(); next++) {
                if (one != next) {
                    var follows = model.newBoolVar("follows");
                    circuit.addArc(one + 1, next + 1, follows);
                    follow(piece, pieces.get(next), follows);
                }
            }
        }
    }

    private void follow(ModelPiece one, ModelPiece next, BoolVar follows) {
        draft.model().addGreaterOrEqual(next.start, one.end).onlyEnforceIf(follows);
        draft.costs().addTerm(follows, cost(one, next));
        if (!one.session.isBreak() && next.session.isBreak()) {
            var hasBuffer = draft.ifBefore(one.end, buffer(), next.start);
            unlessTight(follows, hasBuffer);
        }
    }

    private void endsInTime(ModelPiece piece, BoolVar last) {
        if (!piece.session.isBreak()) {
            var end = LinearExpr.constant(slot.end() - draft.origin());
            unlessTight(last, draft.ifBefore(piece.end, buffer(), end));
        }
    }

    private void unlessTight(BoolVar stands, BoolVar hasBuffer) {
        draft.model()
                .addBoolOr(
                        new Literal[] {stands.not(), hasBuffer, draft.priced("slackMissing", 1)});
    }

    private long buffer() {
        return draft.weights().standard("slackMissing", "minutes").asLong();
    }

    /** No succession rule asks for anything but who the neighbours are; a break ends one. */
    private long cost(ModelPiece one, ModelPiece next) {
        if (one.session.isBreak() || next.session.isBreak()) {
            return 0;
        }
        var first = new FixedPlacement(one.session, slot, slot.start(), 1);
        var second = new FixedPlacement(next.session, slot, slot.start() + 1, 1);
        long sum = 0;
        for (WeightedRule rule : draft.weights().rules().counting()) {
            if (rule.rule() instanceof SuccessionRule succession) {
                sum += rule.weight() * succession.penalty(first, second);
            }
        }
        return sum;
    }
}
