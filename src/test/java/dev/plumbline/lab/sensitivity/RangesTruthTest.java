package dev.plumbline.lab.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.sensitivity.RuleSensitivity.RangeEdge;
import dev.plumbline.lab.weights.CandidateSchedule;
import dev.plumbline.lab.weights.RuleWeights;
import dev.plumbline.lab.weights.SearchLimits;
import dev.plumbline.lab.weights.WeightSpace;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.testing.BruteForce;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSettings;
import dev.plumbline.testing.TestSize;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On problems so small that every schedule can be tried: just inside of each range the schedule is
 * still the best, just outside it is not. {@code -Dplumbline.ranges.problems=100} tries more.
 */
class RangesTruthTest {

    private static final int PROBLEMS = TestSize.of("ranges.problems", 3, 20);
    private static final long MOST_SCHEDULES = 800;
    private static final RandomProblems.Size TINY = new RandomProblems.Size(3, 5, 1, 2, 6, 12, 2);

    /** How fine "just" is. */
    private static final long FINE = 10_000;

    /** Ends of ranges that were compared; without any, nothing would be tested. */
    private static int ends;

    @AfterAll
    static void someRangesHaveEnds() {
        assertThat(ends).isGreaterThanOrEqualTo(PROBLEMS / 2);
    }

    static LongStream seeds() {
        return LongStream.iterate(1, seed -> seed + 1)
                .filter(seed -> facts(seed).slots().stream().allMatch(Slot::isSequential))
                .filter(seed -> BruteForce.size(facts(seed), MOST_SCHEDULES).isPresent())
                .filter(seed -> BruteForce.size(facts(seed), 20).isEmpty())
                .limit(PROBLEMS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void insideARangeTheScheduleIsBestAndOutsideItIsNot(long seed) {
        var facts = facts(seed);
        var config = settings(seed);
        var outcome =
                SensitivityAnalysis.run(
                        facts,
                        config,
                        null,
                        Set.of(),
                        new ScheduleSolver(),
                        SearchLimits.ofSteps(seed, 4_000),
                        new EarlyEnd(),
                        (number, all, what) -> {});
        assertThat(outcome.sensitivity().complete()).isTrue();
        var truth = new Truth(facts, config, outcome);
        for (RuleSensitivity rule : outcome.sensitivity().rules()) {
            truth.check(rule, rule.low(), -1);
            truth.check(rule, rule.high(), 1);
        }
    }

    /** Compares with the best of all schedules. */
    private record Truth(WeightSpace space, CandidateSchedule best) {

        Truth(Facts facts, ModelConfig config, SensitivityAnalysis.Outcome outcome) {
            this(
                    WeightSpace.of(facts, config),
                    CandidateSchedule.of(WeightSpace.of(facts, config), outcome.schedule()));
        }

        void check(RuleSensitivity rule, RangeEdge edge, int outward) {
            assertThat(isBest(rule, edge.weight() * FINE)).as(rule + " at its end").isTrue();
            if (edge.breakEven() != null) {
                ends++;
                long exact = Math.round(edge.breakEven() * FINE);
                assertThat(isBest(rule, edge.weight() * FINE + outward * FINE))
                        .as(rule + " beyond its end")
                        .isFalse();
                long inside = exact - 2 * outward;
                if (outward * (inside - rule.weight() * FINE) > 0) {
                    assertThat(isBest(rule, inside)).as(rule + " just inside").isTrue();
                }
                if (exact + 2 * outward >= 0) {
                    assertThat(isBest(rule, exact + 2 * outward))
                            .as(rule + " just outside")
                            .isFalse();
                }
            }
        }

        /** With a weight of the rule in fine parts. */
        private boolean isBest(RuleSensitivity rule, long fineWeight) {
            int number = space.numberOf(rule.rule()).orElseThrow();
            var weights =
                    new RuleWeights(
                                    space.configured().values().stream()
                                            .map(weight -> weight * FINE)
                                            .toList())
                            .with(number, Math.min(fineWeight, Integer.MAX_VALUE));
            var optimum = BruteForce.of(space.at(weights)).score();
            return optimum.compareTo(space.score(weights, best.penalties())) <= 0;
        }
    }

    private static ModelConfig settings(long seed) {
        return RandomSettings.of(seed, List.of(Severity.values()), RandomSettings.rules());
    }

    private static Facts facts(long seed) {
        return Facts.of(RandomProblems.of(seed, TINY));
    }
}
