package dev.plumbline.explain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.solve.feasibility.ProvingOracle;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.TestSize;
import dev.plumbline.testing.TinyProblem;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * The oracle says the truth in the space of every start on the grid, every length and every order:
 * against trying all of it. {@code -Dplumbline.oracle.problems=3000} tries more.
 */
class OracleTruthTest {

    private static final int PROBLEMS = TestSize.of("oracle.problems", 75, 3000);
    private static final int MOST_THAT_MUST_RUN = 4;
    private static final RandomProblems.Size SMALL = new RandomProblems.Size(1, 6, 1, 3, 3, 7, 2);
    private static final List<String> HARD =
            List.of(
                    "roomDoubleBooked",
                    "slotOverrun",
                    "mustRunUnplaced",
                    "personDoubleBooked",
                    "personUnavailable",
                    "quorumMissing",
                    "roomUnsuitable",
                    "precedence",
                    "exclusive",
                    "breakOutsideLimits",
                    "pinBroken");

    @Test
    void knowsOfEachSmallProblemWhetherItIsPossible() {
        var oracle = new ProvingOracle(ModelConfig.DEFAULT, () -> false);
        int possible = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = problem(seed);
            boolean isPossible = EverySchedule.hasFeasibleOne(problem);
            assertThat(oracle.ask(problem))
                    .as("seed %d", seed)
                    .isEqualTo(isPossible ? Answer.FEASIBLE : Answer.INFEASIBLE);
            possible += isPossible ? 1 : 0;
        }
        assertThat(possible).isBetween(PROBLEMS / 6, PROBLEMS * 5 / 6);
    }

    /** A rule that is hard by default may be soft; then nothing is claimed that it would take. */
    @Test
    void saysNothingFalseWhenRulesAreSoft() {
        int sure = 0;
        for (long seed = 0; seed < PROBLEMS / 3; seed++) {
            var problem = problem(seed);
            String soft = HARD.get((int) (seed % HARD.size()));
            var answer = new ProvingOracle(EverySchedule.config(soft), () -> false).ask(problem);
            if (answer != Answer.UNKNOWN) {
                assertThat(EverySchedule.hasFeasibleOne(problem, soft))
                        .as("seed %d without %s: %s", seed, soft, answer)
                        .isEqualTo(answer == Answer.FEASIBLE);
                sure++;
            }
        }
        assertThat(sure).isGreaterThan(PROBLEMS / 6);
    }

    /** What keeps the rules that are looked at, but not one that the request calls hard. */
    @Test
    void claimsNoFeasibilityUnderRulesThatItDidNotLookAt() {
        var problem =
                TinyProblem.on("2026-11-11", "Europe/Berlin")
                        .slot("am", "r1", "09:00", "10:00")
                        .talk("a", talk -> talk.minutes(30, 40).priority(5))
                        .talk("b", talk -> talk.minutes(30, 40).priority(5))
                        .problem();
        var config =
                new ModelConfig(
                        null, Map.of("talkShortened", new RuleSetting(Severity.HARD, null, null)));
        assertThat(new ProvingOracle(ModelConfig.DEFAULT, () -> false).ask(problem))
                .isEqualTo(Answer.FEASIBLE);
        assertThat(new ProvingOracle(config, () -> false).ask(problem)).isEqualTo(Answer.UNKNOWN);
    }

    /** Of a random problem, as many as can be tried must run. */
    private static Problem problem(long seed) {
        var random = new SplittableRandom(seed);
        var problem = RandomProblems.of(seed, SMALL);
        var some = problem.talks().stream().limit(MOST_THAT_MUST_RUN).toList();
        return problem.withSessions(
                talk ->
                        some.contains(talk)
                                ? talk.withPriority(random.nextInt(3) > 0 ? 5 : 3)
                                : talk.withPriority(Math.min(4, priority(talk.priority()))));
    }

    private static int priority(Integer given) {
        return given == null ? 3 : given;
    }
}
