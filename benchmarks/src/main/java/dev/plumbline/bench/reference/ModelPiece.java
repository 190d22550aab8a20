package dev.plumbline.bench.reference;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One session in the reference model: which candidate it takes, and what follows from that. */
final class ModelPiece {

    final Session session;
    final List<PlaceCandidate> candidates;

    /** By candidate: whether it is taken. */
    final BoolVar[] taken;

    final BoolVar placed;
    final IntVar start;
    final IntVar end;
    final IntVar length;
    final Map<Slot, BoolVar> in = new LinkedHashMap<>();

    ModelPiece(
            Session session, Facts facts, RuleSet rules, CpModel model, long origin, long horizon) {
        this.session = session;
        candidates = PlaceCandidate.of(session, facts, rules);
        taken =
                IntStream.range(0, candidates.size())
                        .mapToObj(index -> model.newBoolVar(session.id() + "@" + index))
                        .toArray(BoolVar[]::new);
        placed = model.newBoolVar(session.id());
        start = model.newIntVar(0, horizon, session.id() + " start");
        end = model.newIntVar(0, horizon, session.id() + " end");
        length = model.newIntVar(0, horizon, session.id() + " length");
        model.addEquality(LinearExpr.sum(taken), placed);
        model.addEquality(LinearExpr.newBuilder().add(start).add(length), end);
        model.addEquality(start, weighted(origin, false));
        model.addEquality(end, weighted(origin, true));
        for (Slot slot : facts.slots()) {
            var here = model.newBoolVar(session.id() + " in " + slot.id());
            var sum = LinearExpr.newBuilder();
            for (int index = 0; index < taken.length; index++) {
                if (candidates.get(index).placement().slot() == slot) {
                    sum.add(taken[index]);
                }
            }
            model.addEquality(here, sum);
            in.put(slot, here);
        }
    }

    private LinearExprBuilder weighted(long origin, boolean isEnd) {
        var sum = LinearExpr.newBuilder();
        for (int index = 0; index < taken.length; index++) {
            var placement = candidates.get(index).placement();
            sum.addTerm(taken[index], (isEnd ? placement.end() : placement.start()) - origin);
        }
        return sum;
    }

    /** When the session runs, if it does. */
    IntervalVar interval(ModelDraft draft) {
        return interval(draft, placed);
    }

    /** When the session runs, if it does so there. */
    IntervalVar interval(ModelDraft draft, BoolVar there) {
        return draft.model().newOptionalIntervalVar(start, length, end, there, session.id());
    }

    /** What the candidates cost. */
    void addCosts(LinearExprBuilder costs) {
        for (int index = 0; index < taken.length; index++) {
            costs.addTerm(taken[index], candidates.get(index).cost());
        }
    }
}
