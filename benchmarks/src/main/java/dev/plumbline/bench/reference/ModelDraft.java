package dev.plumbline.bench.reference;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionRelation;
import java.util.List;

/**
 * The reference model while its parts are written.
 *
 * @param pieces by the session's index
 * @param origin the minute since 1970 from which all variables count
 * @param horizon minutes from there to the end of the last slot
 * @param costs what is minimized
 */
record ModelDraft(
        CpModel model,
        Facts facts,
        ReferenceWeights weights,
        List<ModelPiece> pieces,
        long origin,
        long horizon,
        LinearExprBuilder costs) {

    static ModelDraft of(Facts facts, RuleSet rules) {
        var model = new CpModel();
        long origin = facts.slots().stream().mapToLong(Slot::start).min().orElse(0);
        long horizon = facts.slots().stream().mapToLong(Slot::end).max().orElse(0) - origin;
        var pieces =
                facts.sessions().stream()
                        .map(
                                session ->
                                        new ModelPiece(
                                                session, facts, rules, model, origin, horizon))
                        .toList();
        return new ModelDraft(
                model,
                facts,
                new ReferenceWeights(rules),
                pieces,
                origin,
                horizon,
                LinearExpr.newBuilder());
    }

    ModelPiece piece(Session session) {
        return pieces.get(session.index());
    }

    /** The pairs that a rule looks at; none when it does not count. */
    List<SessionRelation> relations(String rule) {
        return weights.rule(rule) instanceof RelationRule found ? found.relations() : List.of();
    }

    /** A switch that makes room for what costs something; the solver leaves it off where it can. */
    BoolVar priced(String rule, long times) {
        var broken = model.newBoolVar(rule);
        costs.addTerm(broken, weights.of(rule) * times);
        return broken;
    }

    /** A number of minutes that costs something; the solver keeps it as small as it can. */
    IntVar pricedMinutes(String rule, long times) {
        var minutes = model.newIntVar(0, horizon, rule);
        costs.addTerm(minutes, weights.of(rule) * times);
        return minutes;
    }

    /** A switch that can only be on if the first number and the gap are no more than the second. */
    BoolVar ifBefore(LinearArgument first, long gap, LinearArgument second) {
        var isBefore = model.newBoolVar("before");
        model.addLessOrEqual(LinearExpr.newBuilder().add(first).add(gap), second)
                .onlyEnforceIf(isBefore);
        return isBefore;
    }
}
