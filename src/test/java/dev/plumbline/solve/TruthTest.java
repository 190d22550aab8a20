package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.facts.FactPin;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.BruteForce;
import dev.plumbline.testing.RandomProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * On problems so small that every schedule can be tried, the search finds the best one, with its
 * default limits.
 */
class TruthTest {

    private static final int PROBLEMS = Integer.getInteger("plumbline.truth.problems", 150);
    private static final long MOST_SCHEDULES = 250_000;
    private static final RandomProblems.Size TINY = new RandomProblems.Size(3, 7, 1, 2, 6, 16, 3);

    private final ScheduleSolver solver =
            new ScheduleSolver(SolverConfig.createFromXmlResource("solverConfig.xml"));

    private record Case(long seed, Facts facts) {}

    @Test
    void theSearchFindsTheOptimumOfEverySmallProblem() {
        var cases =
                LongStream.iterate(1, seed -> seed + 1)
                        .mapToObj(seed -> new Case(seed, Facts.of(RandomProblems.of(seed, TINY))))
                        .filter(one -> BruteForce.size(one.facts(), MOST_SCHEDULES).isPresent())
                        .limit(PROBLEMS)
                        .toList();
        var breaks = new AtomicInteger();
        var pins = new AtomicInteger();
        var gaps = new AtomicInteger();
        var waitlists = new AtomicInteger();
        List<String> missed = new ArrayList<>();
        cases.parallelStream()
                .forEach(
                        one -> {
                            var rules = RuleSet.of(one.facts(), ModelConfig.DEFAULT);
                            var truth = BruteForce.of(rules);
                            var found =
                                    solver.prepare(rules, RunConfig.DEFAULT).run(improvement -> {});
                            count(
                                    breaks,
                                    one.facts().sessions().stream().anyMatch(Session::isBreak));
                            count(
                                    pins,
                                    one.facts().sessions().stream()
                                            .anyMatch(session -> session.pin() != FactPin.NONE));
                            count(gaps, hasGap(truth.schedule()));
                            count(waitlists, !truth.schedule().waitlist().isEmpty());
                            if (!found.score().equals(truth.score())) {
                                synchronized (missed) {
                                    missed.add(
                                            "seed "
                                                    + one.seed()
                                                    + ": found "
                                                    + found.score()
                                                    + ", optimum "
                                                    + truth.score());
                                }
                            }
                        });
        assertThat(missed).isEmpty();
        assertThat(List.of(breaks.get(), pins.get(), gaps.get(), waitlists.get()))
                .as("problems with a break, a pin, a gap, a waitlist")
                .allMatch(number -> number >= PROBLEMS / 4);
    }

    private static void count(AtomicInteger counter, boolean occurs) {
        if (occurs) {
            counter.incrementAndGet();
        }
    }

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
