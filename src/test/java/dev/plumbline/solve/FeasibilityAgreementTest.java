package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.feasibility.ProvingOracle;
import dev.plumbline.testing.ContendingPanels;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.TestSize;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The diagnosis and the search say the same of what is possible: where there is a feasible schedule
 * the search finds one, and what it claims to be impossible is. {@code
 * -Dplumbline.agreement.problems=2000} tries more, {@code -Dplumbline.agreement.first=9000} others.
 */
class FeasibilityAgreementTest {

    private static final int PROBLEMS = TestSize.of("agreement.problems", 25, 2000);
    private static final int FIRST = Integer.getInteger("plumbline.agreement.first", 0);
    private static final int WHOLE_EVERY = 20;
    private static final RunConfig FEW_STEPS =
            new RunConfig(null, 0L, new Termination(null, null, 2_000));
    private static final RandomProblems.Size SMALL =
            new RandomProblems.Size(2, 7, 2, 4, 4, 14, 2, 3);

    private final ScheduleSolver solver = new ScheduleSolver();

    /**
     * What both say.
     *
     * @param isWhole whether the search had the time of a request, and looked for a proof
     */
    private record Outcome(int seed, Answer answer, ScoredSchedule found, boolean isWhole) {

        boolean isFeasible() {
            return found.score().isFeasible();
        }

        /** Whether the search says that no schedule keeps every hard rule. */
        boolean isProvenBroken() {
            var bound = found.optimality().bound();
            return bound != null && !bound.isFeasible();
        }

        boolean isContradiction() {
            return answer != (isFeasible() ? Answer.FEASIBLE : Answer.INFEASIBLE)
                    || isProvenBroken() && answer == Answer.FEASIBLE;
        }

        String inWords() {
            return "seed %d: %s, found %s (%s)"
                    .formatted(seed, answer, found.score(), found.optimality());
        }
    }

    @Test
    void theSearchFindsAFeasibleScheduleWheneverTheDiagnosisSaysThatThereIsOne() {
        var outcomes =
                IntStream.range(FIRST, FIRST + PROBLEMS)
                        .parallel()
                        .mapToObj(this::outcome)
                        .toList();
        assertThat(outcomes.stream().filter(Outcome::isContradiction).map(Outcome::inWords))
                .isEmpty();
        long possible = count(outcomes, Outcome::isFeasible);
        long whole = count(outcomes, Outcome::isWhole);
        long proven = count(outcomes, Outcome::isProvenBroken);
        System.getLogger(FeasibilityAgreementTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} of {1} possible; of {2} solved to the end {3} proven impossible",
                        possible,
                        PROBLEMS,
                        whole,
                        proven);
        assertThat(possible).isBetween(PROBLEMS / 6L, PROBLEMS * 5L / 6);
        assertThat(whole).isLessThan(PROBLEMS / 6);
        assertThat(proven).isPositive();
    }

    private static long count(List<Outcome> outcomes, Predicate<Outcome> property) {
        return outcomes.stream().filter(property).count();
    }

    private Outcome outcome(int seed) {
        var problem = problem(seed);
        var rules = RuleSet.of(Facts.of(problem), ModelConfig.DEFAULT);
        var answer = new ProvingOracle(ModelConfig.DEFAULT, () -> false).ask(problem);
        if (seed % WHOLE_EVERY != 0) {
            var soon = solver.prepareWithoutProof(rules, FEW_STEPS).run(improvement -> {});
            if (soon.score().isFeasible() || answer == Answer.INFEASIBLE) {
                return new Outcome(seed, answer, soon, false);
            }
        }
        var found = solver.prepare(rules, RunConfig.DEFAULT).run(improvement -> {});
        return new Outcome(seed, answer, found, true);
    }

    /** Every fifth is about panels that want the same people at once. */
    private static Problem problem(int seed) {
        return seed % 5 == 0 ? ContendingPanels.of(seed).problem() : RandomProblems.of(seed, SMALL);
    }
}
