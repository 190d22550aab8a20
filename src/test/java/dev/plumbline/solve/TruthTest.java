package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.FactPin;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.testing.BruteForce;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSettings;
import dev.plumbline.testing.Solvers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * On problems so small that every schedule can be tried, the search finds and proves the best one,
 * with its default limits, in every profile and with other severities and weights. {@code
 * -Dplumbline.truth.problems=1000} tries more of them.
 */
class TruthTest {

    private static final int PROBLEMS = Integer.getInteger("plumbline.truth.problems", 300);
    private static final long MOST_SCHEDULES = 30_000;
    private static final RandomProblems.Size TINY =
            new RandomProblems.Size(2, 5, 1, 3, 4, 10, 2, 3);

    private final ScheduleSolver solver = Solvers.solver();

    /** What the search found, beside the truth. */
    private record Outcome(
            long seed, Schedule truth, Score optimum, Score found, Optimality claim) {

        boolean isMissed() {
            return !found.equals(optimum);
        }

        boolean isClaimWrong() {
            return claim.bound() != null && claim.bound().compareTo(optimum) < 0;
        }

        boolean isUnproven() {
            return claim.status() != Optimality.Status.PROVEN;
        }

        String inWords() {
            return "seed %d: found %s (%s), optimum %s with %s"
                    .formatted(seed, found, claim, optimum, settings(seed));
        }

        Facts facts() {
            return truth.facts();
        }

        boolean has(Predicate<Session> property) {
            return facts().sessions().stream().anyMatch(property);
        }
    }

    @Test
    void theSearchFindsTheOptimumOfEverySmallProblemAndProvesIt() throws Exception {
        var outcomes = outcomes();
        assertThat(those(outcomes, Outcome::isMissed)).isEmpty();
        assertThat(those(outcomes, Outcome::isClaimWrong)).isEmpty();
        assertThat(those(outcomes, Outcome::isUnproven)).isEmpty();
        atLeastAQuarter(outcomes, outcome -> outcome.has(Session::isBreak));
        atLeastAQuarter(outcomes, outcome -> outcome.has(one -> one.pin() != FactPin.NONE));
        atLeastAQuarter(outcomes, outcome -> hasGap(outcome.truth()));
        atLeastAQuarter(outcomes, outcome -> !outcome.truth().waitlist().isEmpty());
    }

    private static List<String> those(List<Outcome> outcomes, Predicate<Outcome> property) {
        return outcomes.stream().filter(property).map(Outcome::inWords).toList();
    }

    private List<Outcome> outcomes() throws InterruptedException {
        var tasks =
                LongStream.iterate(1, seed -> seed + 1)
                        .filter(seed -> BruteForce.size(facts(seed), MOST_SCHEDULES).isPresent())
                        .limit(PROBLEMS)
                        .mapToObj(seed -> (Callable<Outcome>) () -> outcome(seed))
                        .toList();
        try (var threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        }
    }

    private Outcome outcome(long seed) {
        var rules = RuleSet.of(facts(seed), settings(seed));
        var truth = BruteForce.of(rules);
        var found = solver.prepare(rules, RunConfig.DEFAULT).run(improvement -> {});
        return new Outcome(
                seed, truth.schedule(), truth.score(), found.score(), found.optimality());
    }

    private static ModelConfig settings(long seed) {
        return RandomSettings.of(seed, List.of(Severity.values()), RandomSettings.rules());
    }

    private static Facts facts(long seed) {
        return Facts.of(RandomProblems.of(seed, TINY));
    }

    private static void atLeastAQuarter(List<Outcome> outcomes, Predicate<Outcome> property) {
        assertThat(outcomes.stream().filter(property).count()).isGreaterThanOrEqualTo(PROBLEMS / 4);
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
