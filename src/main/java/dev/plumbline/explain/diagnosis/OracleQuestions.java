package dev.plumbline.explain.diagnosis;

import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Asks an oracle about a problem with some of its facts lifted; never twice, nor too often. */
final class OracleQuestions {

    private final FeasibilityOracle oracle;
    private final Problem problem;
    private final List<InputFact> all;
    private final int most;
    private final BooleanSupplier isOver;
    private final Map<Set<InputFact>, Answer> known = new HashMap<>();
    private int asked;

    /**
     * @param problem the facts are of
     * @param most questions that may be asked
     * @param isOver whether it is time to end
     */
    OracleQuestions(
            FeasibilityOracle oracle,
            Problem problem,
            List<InputFact> all,
            int most,
            BooleanSupplier isOver) {
        this.oracle = oracle;
        this.problem = problem;
        this.all = all;
        this.most = most;
        this.isOver = isOver;
    }

    /** Whether no more questions are answered. */
    boolean areOver() {
        return asked >= most || isOver.getAsBoolean();
    }

    /** About the problem with these facts alone. */
    Answer about(Collection<InputFact> kept) {
        var set = new HashSet<>(kept);
        Answer before = known.get(set);
        if (before != null || areOver()) {
            return before == null ? Answer.UNKNOWN : before;
        }
        Answer answer = ask(keeping(kept));
        known.put(set, answer);
        return answer;
    }

    /** About a problem that was made of it. */
    Answer ask(Problem changed) {
        if (areOver()) {
            return Answer.UNKNOWN;
        }
        asked++;
        return oracle.ask(changed);
    }

    boolean isFeasible(Problem changed) {
        return ask(changed) == Answer.FEASIBLE;
    }

    /** The problem with these facts alone; with more of them when time is over. */
    Problem keeping(Collection<InputFact> kept) {
        Set<InputFact> keeps = new HashSet<>(kept);
        Problem result = problem;
        for (InputFact fact : all) {
            if (isOver.getAsBoolean()) {
                return result;
            }
            if (!keeps.contains(fact)) {
                result = fact.lift(result);
            }
        }
        return result;
    }

    /** All facts but these. */
    List<InputFact> without(Collection<InputFact> some) {
        List<InputFact> rest = new ArrayList<>(all);
        rest.removeAll(new HashSet<>(some));
        return rest;
    }
}
