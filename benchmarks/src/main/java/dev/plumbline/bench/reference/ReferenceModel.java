package dev.plumbline.bench.reference;

import com.google.ortools.sat.CpModel;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A problem as a model for CP-SAT: a literal for each place that a session may have, filled from
 * our own rules; orders and overlaps of pairs; a circuit through each slot for what depends on
 * neighbours. Hard rules are constraints, the others one sum, a point of medium severity being
 * worth more than all soft ones. Sessions may wait, as they may in ours.
 */
final class ReferenceModel {

    /** More than any sum of soft points. */
    static final long MEDIUM = 1_000_000;

    private final ModelDraft draft;

    ReferenceModel(Facts facts, RuleSet rules) {
        draft = ModelDraft.of(facts, rules);
        var mustBePlaced = hardOnTheWaitlist(facts, rules);
        draft.pieces().forEach(piece -> place(piece, mustBePlaced.contains(piece.session)));
        new ReferenceExclusions(draft).add();
        new QuorumPeople(draft).add();
        new OrderCosts(draft).add();
        for (Slot slot : facts.slots()) {
            new SlotCircuit(draft, slot).add();
        }
        new IdleMinutes(draft).add();
        new ScatteredClusters(draft).add();
        new OverlapCosts(draft).add();
        new PauseCosts(draft).add();
        new WantedPeopleCosts(draft).add();
        new BadHours(draft).add();
        draft.model().minimize(draft.costs());
    }

    /** Makes all but a schedule impossible. */
    void fix(Schedule schedule) {
        for (ModelPiece piece : draft.pieces()) {
            for (int index = 0; index < piece.taken.length; index++) {
                var placement = piece.candidates.get(index).placement();
                boolean isTaken = schedule.placements().contains(placement);
                draft.model().addEquality(piece.taken[index], isTaken ? 1 : 0);
            }
        }
    }

    CpModel model() {
        return draft.model();
    }

    List<ModelPiece> pieces() {
        return draft.pieces();
    }

    /** Those whose absence breaks a hard rule: what must run, and what is pinned. */
    private static Set<Session> hardOnTheWaitlist(Facts facts, RuleSet rules) {
        return ScheduleAudit.of(rules, Schedule.of(facts, List.of())).findings().stream()
                .filter(finding -> finding.severity() == Severity.HARD)
                .flatMap(finding -> finding.sessions().stream())
                .collect(Collectors.toSet());
    }

    private void place(ModelPiece piece, boolean mustBePlaced) {
        piece.addCosts(draft.costs());
        if (mustBePlaced) {
            draft.model().addEquality(piece.placed, 1);
        } else {
            long price = 1L << 2 * (piece.session.priority() - 1);
            draft.costs()
                    .addTerm(piece.placed.not(), price * draft.weights().of("unplaced") * MEDIUM);
        }
    }
}
