package dev.plumbline.explain.diagnosis;

import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.FindingWording;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Makes diagnoses: counts first, then asks an oracle. */
public final class DiagnosisRun {

    /** Questions that are asked at the most, a few milliseconds each. */
    private static final int MOST_QUESTIONS = 1_000;

    /** Sessions that are edited at the most, for all questions together. */
    private static final long MOST_EDITS = 500_000_000;

    private DiagnosisRun() {}

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
            return new Diagnosis(
                    rules.facts().problem(),
                    Answer.FEASIBLE,
                    CountingArguments.of(rules, isOver),
                    List.of(),
                    List.of(),
                    List.of(),
                    !isOver.getAsBoolean());
        }
        var facts = Facts.of(QuorumOf.saidByName(rules.facts()));
        var wording = new FindingWording(facts.problem().timeZone());
        var all = InputFacts.of(facts);
        var questions = new OracleQuestions(oracle, facts.problem(), all, most(facts, all), isOver);
        var troubles = CountingArguments.of(rules, isOver);
        var found = new ConflictSearch(facts, wording, all, questions).run();
        boolean isComplete =
                found.feasibility() == Answer.FEASIBLE
                        || found.feasibility() == Answer.INFEASIBLE && !found.repair().isEmpty();
        return new Diagnosis(
                facts.problem(),
                found.feasibility(),
                troubles,
                found.conflicts(),
                found.oneChange(),
                found.repair(),
                isComplete);
    }

    /** Each question edits the problem once for each of its facts. */
    private static int most(Facts facts, List<InputFact> all) {
        long edits = (1L + all.size()) * (1L + facts.sessions().size());
        return Math.clamp(MOST_EDITS / edits, 1, MOST_QUESTIONS);
    }
}
