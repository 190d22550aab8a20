package dev.plumbline.solve.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.search.BestKnown;
import dev.plumbline.testing.BruteForce;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSettings;
import dev.plumbline.testing.TestSize;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** On problems so small that every schedule can be tried, a proof says the truth. */
class ExactSearchTest {

    private static final int PROBLEMS = TestSize.of("proof.problems", 14, 600);
    private static final long MOST_SCHEDULES = 8_000;
    private static final long PLENTY = 1_000_000;
    private static final RandomProblems.Size TINY = new RandomProblems.Size(3, 7, 1, 2, 6, 16, 3);
    private static final RandomProblems.Size CROWDED =
            new RandomProblems.Size(3, 4, 2, 3, 5, 9, 2, 3);
    private static final Score TERRIBLE = new Score(-1_000_000_000_000L, 0, 0);
    private static final List<Case> CASES = cases();

    /** A problem with its rules, and the best of all its schedules. */
    private record Case(long seed, RuleSet rules, BruteForce.Optimum truth) {}

    @Test
    void findsAndProvesTheOptimumFromTheWorst() {
        for (Case one : CASES) {
            var truth = one.truth().score();
            var best = terrible(one);
            var bound = ExactSearch.run(one.rules(), best, PLENTY);
            assertThat(best.get().score()).as("seed %d", one.seed()).isEqualTo(truth);
            assertThat(bound).contains(truth);
            assertThat(ScheduleAudit.score(one.rules(), best.get().schedule())).isEqualTo(truth);
        }
    }

    @Test
    void findsNothingBetterThanTheOptimum() {
        for (Case one : CASES) {
            var truth = one.truth();
            var best = new BestKnown();
            best.offer(truth.schedule(), truth.score());
            assertThat(ExactSearch.run(one.rules(), best, PLENTY)).contains(truth.score());
            assertThat(best.get().schedule()).as("seed %d", one.seed()).isSameAs(truth.schedule());
        }
    }

    /** From the best without waiting: little else is possible, so that few have to wait. */
    @Test
    void findsWhatIsGainedByWaiting() {
        int gaining = 0;
        for (Case one : CASES) {
            var truth = one.truth().score();
            var packed = BruteForce.packed(one.rules());
            var best = new BestKnown();
            best.offer(Schedule.of(one.rules().facts(), List.of()), packed);
            assertThat(ExactSearch.run(one.rules(), best, PLENTY)).contains(truth);
            assertThat(best.get().score()).as("seed %d", one.seed()).isEqualTo(truth);
            gaining += truth.compareTo(packed) > 0 ? 1 : 0;
        }
        assertThat(gaining).isGreaterThanOrEqualTo(PROBLEMS / 8);
    }

    /** Broken off early, the bound is weaker, but never wrong. */
    @Test
    void promisesNoMoreThanThereIs() {
        int weaker = 0;
        for (Case one : CASES) {
            var truth = one.truth().score();
            long few = 20 + one.seed() % 100;
            var bound = ExactSearch.run(one.rules(), terrible(one), few).orElseThrow();
            assertThat(bound).as("seed %d", one.seed()).isGreaterThanOrEqualTo(truth);
            weaker += bound.equals(truth) ? 0 : 1;
        }
        assertThat(weaker).isPositive();
    }

    private static BestKnown terrible(Case one) {
        var best = new BestKnown();
        best.offer(Schedule.of(one.rules().facts(), List.of()), TERRIBLE);
        return best;
    }

    private static List<Case> cases() {
        return LongStream.iterate(1, seed -> seed + 1)
                .mapToObj(seed -> Map.entry(seed, rules(seed)))
                .filter(one -> OptimalityProver.suits(one.getValue()))
                .filter(one -> isTiny(one.getValue()))
                .limit(PROBLEMS)
                .map(one -> new Case(one.getKey(), one.getValue(), BruteForce.of(one.getValue())))
                .toList();
    }

    private static boolean isTiny(RuleSet rules) {
        return BruteForce.size(rules.facts(), MOST_SCHEDULES).isPresent();
    }

    private static ModelConfig settings(long seed) {
        return RandomSettings.of(seed, List.of(Severity.values()), RandomSettings.rules());
    }

    private static RuleSet rules(long seed) {
        var problem =
                seed % 2 == 0
                        ? RandomProblems.of(seed, TINY)
                        : RandomProblems.crowded(seed, CROWDED);
        return RuleSet.of(Facts.of(problem), settings(seed));
    }
}
