package dev.plumbline.lab.reference;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.SuccessionRule;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import java.util.List;

/** The order of the sessions in a slot, as a way from nowhere through all of them and back. */
record Circuit(CpModel model, List<Piece> pieces, Slot slot, Weights weights) {

    void add(LinearExprBuilder costs) {
        var circuit = model.addCircuit();
        int nowhere = 0;
        var isEmpty = model.newBoolVar("nothing in " + slot.id());
        circuit.addArc(nowhere, nowhere, isEmpty);
        for (int one = 0; one < pieces.size(); one++) {
            Literal here = pieces.get(one).in.get(slot);
            circuit.addArc(one + 1, one + 1, here.not());
            model.addImplication(isEmpty, here.not());
            circuit.addArc(nowhere, one + 1, model.newBoolVar("first"));
            circuit.addArc(one + 1, nowhere, model.newBoolVar("last"));
            for (int next = 0; next < pieces.size(); next++) {
                if (one != next) {
                    var follows = model.newBoolVar("follows");
                    circuit.addArc(one + 1, next + 1, follows);
                    model.addGreaterOrEqual(pieces.get(next).start, pieces.get(one).end)
                            .onlyEnforceIf(follows);
                    costs.addTerm(follows, cost(pieces.get(one), pieces.get(next)));
                }
            }
        }
    }

    /** Neither rule asks for anything but who the neighbours are; a break ends a succession. */
    private long cost(Piece one, Piece next) {
        if (one.session.isBreak() || next.session.isBreak()) {
            return 0;
        }
        var first = new FixedPlacement(one.session, slot, slot.start(), 1);
        var second = new FixedPlacement(next.session, slot, slot.start() + 1, 1);
        long sum = 0;
        for (WeightedRule rule : weights.rules().counting()) {
            if (rule.rule() instanceof SuccessionRule succession) {
                sum += rule.weight() * succession.penalty(first, second);
            }
        }
        return sum;
    }
}
