package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.FactPin;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.proof.UnsearchedCosts;
import dev.plumbline.testing.BruteForce;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSettings;
import dev.plumbline.testing.TestSize;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * On problems so small that every schedule can be tried, with every start on the grid, the search
 * finds the best one with its default limits, in every profile and with other severities and
 * weights, and says nothing false about it. {@code -Dplumbline.truth.problems=3000} tries more of
 * them, {@code -Dplumbline.truth.first=5000} others.
 */
class TruthTest {

    private static final int PROBLEMS = TestSize.of("truth.problems", 24, 3000);
    private static final long FIRST = Long.getLong("plumbline.truth.first", 1);
    private static final long MOST_SCHEDULES = 8_000;

    /** Of those that can be handed in, overlaps included. */
    private static final double MOST_ANYWHERE = 5_000;

    private static final RandomProblems.Size ANY = new RandomProblems.Size(2, 5, 1, 3, 4, 10, 2, 3);
    private static final RandomProblems.Size CROWDED =
            new RandomProblems.Size(3, 4, 2, 3, 5, 9, 2, 3);

    private final ScheduleSolver solver = new ScheduleSolver();

    /**
     * What the search found, beside the truth.
     *
     * @param packed the best score of those schedules in which nobody waits by choice
     * @param anywhere the best score of all that can be handed in; null when there are too many
     * @param unsearched the best score that a schedule can have that is never searched
     */
    private record Outcome(
            long seed,
            Schedule truth,
            Score optimum,
            Score packed,
            @Nullable Score anywhere,
            Score unsearched,
            Score found,
            Optimality claim) {

        boolean isMissed() {
            return !found.equals(optimum);
        }

        /** Said to be proven, or bounded, while there is something better. */
        boolean isClaimWrong() {
            if (claim.bound() == null) {
                return isProven() || isProvable();
            }
            return (isProven() && !claim.bound().equals(found)) || isBetterThan(claim.bound());
        }

        /** Where sessions run side by side, no proof is tried. */
        boolean isProvable() {
            return facts().slots().stream().allMatch(Slot::isSequential);
        }

        private boolean isBetterThan(Score score) {
            return optimum.compareTo(score) > 0
                    || (anywhere != null && anywhere.compareTo(score) > 0);
        }

        boolean isProven() {
            return claim.status() == Optimality.Status.PROVEN;
        }

        /** Not proven, although a schedule that is never searched could not be better. */
        boolean isSaidTooLittle() {
            return isProvable() && !isProven() && found.compareTo(unsearched) >= 0;
        }

        boolean needsWaiting() {
            return optimum.compareTo(packed) > 0;
        }

        String inWords() {
            return "seed %d: found %s (%s), optimum %s, anywhere %s, with %s"
                    .formatted(seed, found, claim, optimum, anywhere, settings(seed));
        }

        Facts facts() {
            return truth.facts();
        }

        boolean has(Predicate<Session> property) {
            return facts().sessions().stream().anyMatch(property);
        }
    }

    @Test
    void theSearchFindsTheOptimumOfEverySmallProblemAndSaysNothingFalse(TestReporter reporter)
            throws Exception {
        var outcomes = outcomes();
        reporter.publishEntry(counts(outcomes));
        assertThat(those(outcomes, Outcome::isMissed)).isEmpty();
        assertThat(those(outcomes, Outcome::isClaimWrong)).isEmpty();
        assertThat(those(outcomes, Outcome::isSaidTooLittle)).isEmpty();
        atLeast(2, outcomes, Outcome::isProven);
        atLeast(12, outcomes, Outcome::needsWaiting);
        atLeast(18, outcomes, outcome -> outcome.needsWaiting() && outcome.isProven());
        atLeast(4, outcomes, outcome -> outcome.has(Session::isBreak));
        atLeast(4, outcomes, outcome -> outcome.has(one -> one.pin() != FactPin.NONE));
        atLeast(4, outcomes, outcome -> hasGap(outcome.truth()));
        atLeast(4, outcomes, outcome -> !outcome.truth().waitlist().isEmpty());
        atLeast(4, outcomes, outcome -> outcome.anywhere() != null);
        atLeast(20, outcomes, outcome -> !outcome.isProven());
        atLeast(24, outcomes, outcome -> !outcome.isProvable());
    }

    private static String counts(List<Outcome> outcomes) {
        return "%d problems, %d need waiting, %d proven, %d of these need it; of %d all that can be handed in was tried"
                .formatted(
                        outcomes.size(),
                        count(outcomes, Outcome::needsWaiting),
                        count(outcomes, Outcome::isProven),
                        count(outcomes, one -> one.needsWaiting() && one.isProven()),
                        count(outcomes, one -> one.anywhere() != null));
    }

    private static long count(List<Outcome> outcomes, Predicate<Outcome> property) {
        return outcomes.stream().filter(property).count();
    }

    private static List<String> those(List<Outcome> outcomes, Predicate<Outcome> property) {
        return outcomes.stream().filter(property).map(Outcome::inWords).toList();
    }

    private List<Outcome> outcomes() throws InterruptedException {
        int ordinary = PROBLEMS / 3;
        var tasks =
                LongStream.concat(seeds(0, ordinary), seeds(1, PROBLEMS - ordinary))
                        .mapToObj(seed -> (Callable<Outcome>) () -> outcome(seed))
                        .toList();
        try (var threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        }
    }

    /** Of problems that are small enough; odd ones are crowded. */
    private static LongStream seeds(int parity, int count) {
        return LongStream.iterate(2 * FIRST + parity, seed -> seed + 2)
                .filter(seed -> BruteForce.size(facts(seed), MOST_SCHEDULES).isPresent())
                .limit(count);
    }

    private Outcome outcome(long seed) {
        var facts = facts(seed);
        var rules = RuleSet.of(facts, settings(seed));
        var truth = BruteForce.of(rules);
        boolean isTiny = BruteForce.anywhereSize(facts) <= MOST_ANYWHERE;
        var found = solver.prepare(rules, RunConfig.DEFAULT).run(improvement -> {});
        return new Outcome(
                seed,
                truth.schedule(),
                truth.score(),
                BruteForce.packed(rules),
                isTiny ? BruteForce.anywhere(rules) : null,
                UnsearchedCosts.bestScore(rules),
                found.score(),
                found.optimality());
    }

    private static ModelConfig settings(long seed) {
        return RandomSettings.of(seed, List.of(Severity.values()), RandomSettings.rules());
    }

    private static Facts facts(long seed) {
        return Facts.of(
                seed % 2 == 0
                        ? RandomProblems.of(seed, ANY)
                        : RandomProblems.crowded(seed, CROWDED));
    }

    private static void atLeast(int part, List<Outcome> outcomes, Predicate<Outcome> property) {
        assertThat(count(outcomes, property)).isGreaterThanOrEqualTo(PROBLEMS / part);
    }

    /** Whether a session waits for its start although the slot is free. */
    private static boolean hasGap(Schedule schedule) {
        for (var slot : schedule.facts().slots()) {
            long end = slot.start();
            for (FixedPlacement placement : schedule.placements()) {
                if (placement.slot() == slot) {
                    if (placement.start() > end) {
                        return true;
                    }
                    end = placement.end();
                }
            }
        }
        return false;
    }
}
