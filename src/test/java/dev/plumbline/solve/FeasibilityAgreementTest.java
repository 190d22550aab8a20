package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.feasibility.ProvingOracle;
import dev.plumbline.testing.ContendingPanels;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.Solvers;
import org.junit.jupiter.api.Test;

/**
 * The diagnosis and the search say the same of what is possible: where there is a feasible schedule
 * the search finds one, and what it claims to be impossible is. {@code
 * -Dplumbline.agreement.problems=2000} tries more, {@code -Dplumbline.agreement.first=9000} others.
 */
class FeasibilityAgreementTest {

    private static final int PROBLEMS = Integer.getInteger("plumbline.agreement.problems", 200);
    private static final int FIRST = Integer.getInteger("plumbline.agreement.first", 0);
    private static final RandomProblems.Size SMALL =
            new RandomProblems.Size(2, 7, 2, 4, 4, 14, 3, 3);

    private final ScheduleSolver solver = Solvers.solver();
    private final ProvingOracle oracle = new ProvingOracle(ModelConfig.DEFAULT, () -> false);

    @Test
    void theSearchFindsAFeasibleScheduleWheneverTheDiagnosisSaysThatThereIsOne() {
        int possible = 0;
        int impossible = 0;
        int proven = 0;
        for (int seed = FIRST; seed < FIRST + PROBLEMS; seed++) {
            var problem = problem(seed);
            var found = solve(problem);
            boolean isFeasible = found.score().isFeasible();
            assertThat(oracle.ask(problem))
                    .as("seed %d: %s", seed, found.score())
                    .isEqualTo(isFeasible ? Answer.FEASIBLE : Answer.INFEASIBLE);
            var bound = found.optimality().bound();
            boolean isBroken = bound != null && !bound.isFeasible();
            assertThat(isFeasible && isBroken).as("seed %d: %s", seed, bound).isFalse();
            possible += isFeasible ? 1 : 0;
            impossible += isFeasible ? 0 : 1;
            proven += isBroken ? 1 : 0;
        }
        System.getLogger(FeasibilityAgreementTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} possible, {1} impossible, {2} of them proven by the search",
                        possible,
                        impossible,
                        proven);
        assertThat(possible).isGreaterThan(PROBLEMS / 6);
        assertThat(impossible).isGreaterThan(PROBLEMS / 6);
        assertThat(proven).isGreaterThan(impossible / 2);
    }

    private ScoredSchedule solve(Problem problem) {
        var rules = RuleSet.of(Facts.of(problem), ModelConfig.DEFAULT);
        return solver.prepare(rules, RunConfig.DEFAULT).run(improvement -> {});
    }

    /** Every fifth is about panels that want the same people at once. */
    private static Problem problem(int seed) {
        return seed % 5 == 0 ? ContendingPanels.of(seed).problem() : RandomProblems.of(seed, SMALL);
    }
}
