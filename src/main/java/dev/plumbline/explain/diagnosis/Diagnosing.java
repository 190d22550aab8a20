package dev.plumbline.explain.diagnosis;

import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.Wording;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Makes diagnoses: counts first, then asks an oracle. */
public final class Diagnosing {

    /** Questions that are asked at the most, a few milliseconds each. */
    private static final int MOST_QUESTIONS = 600;

    private Diagnosing() {}

    /**
     * Finds out what is wrong with a problem.
     *
     * @param rules of the request
     * @param schedule one that was found, or null; when it is feasible the oracle is not asked
     * @param oracle for problems under these rules
     * @param isOver whether to break off; what was found so far is told then
     */
    public static Diagnosis of(
            RuleSet rules,
            @Nullable ScoredSchedule schedule,
            FeasibilityOracle oracle,
            BooleanSupplier isOver) {
        if (schedule != null && schedule.score().isFeasible()) {
            return new Diagnosis(Answer.FEASIBLE, Counting.of(rules), List.of(), List.of(), true);
        }
        var facts = Facts.of(QuorumOf.saidByName(rules.facts()));
        var wording = new Wording(facts.problem().timeZone());
        var all = InputFacts.of(facts);
        var questions = new Questions(oracle, facts.problem(), all, MOST_QUESTIONS, isOver);
        var found = new ConflictSearch(facts, wording, all, questions).run();
        boolean isComplete =
                found.feasibility() == Answer.FEASIBLE
                        || found.feasibility() == Answer.INFEASIBLE && !found.repair().isEmpty();
        return new Diagnosis(
                found.feasibility(),
                Counting.of(rules),
                found.conflicts(),
                found.repair(),
                isComplete);
    }
}
