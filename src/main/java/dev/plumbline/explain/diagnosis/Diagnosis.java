package dev.plumbline.explain.diagnosis;

import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.problem.Problem;
import java.util.List;

/**
 * Why a problem has no feasible schedule, or why somebody will be left out.
 *
 * @param problem in which default quorums are said: what all changes are made to
 * @param feasibility whether there is a schedule that breaks no hard rule
 * @param troubles what counting proves, the worst first
 * @param conflicts facts that contradict each other; all are needed to know what is wrong, and each
 *     has to be ended
 * @param oneChange changes each of which is enough by itself: with any of them there is a feasible
 *     schedule, which was tried; the mildest and most usual first
 * @param repair what to do, all together and in this order, so that there is a feasible schedule;
 *     empty when nothing has to be done or it is not known
 * @param isComplete whether the search for conflicts came to its end
 */
public record Diagnosis(
        Problem problem,
        Answer feasibility,
        List<ProvenTrouble> troubles,
        List<FactConflict> conflicts,
        List<Relaxation> oneChange,
        List<Relaxation> repair,
        boolean isComplete) {

    /** The diagnosis in a sentence. */
    public String summary() {
        return switch (feasibility) {
            case FEASIBLE -> "There is a schedule that breaks no hard rule.";
            case INFEASIBLE ->
                    "No schedule can keep all hard rules"
                            + (isComplete
                                    ? "."
                                    : ". The search for the reasons did not come to its end.");
            case UNKNOWN -> "Whether any schedule can keep all hard rules was not found out.";
        };
    }
}
