package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that begins with a given schedule. */
class GivenStartTest {

    private final ScheduleSolver solver = new ScheduleSolver();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatItFindsIsNeverWorse(long seed) {
        var rules = rules(seed);
        var good = run(rules, Schedule.of(rules.facts(), java.util.List.of()), 3_000);
        assertThat(ScheduleAudit.score(rules, run(rules, good, 1)))
                .isGreaterThanOrEqualTo(ScheduleAudit.score(rules, good));
    }

    /** Of schedules made elsewhere, breaks may be missing, and lengths and pins wrong. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyScheduleWillDo(long seed) {
        var rules = rules(seed);
        var found = run(rules, RandomSchedules.elsewhere(rules.facts(), seed), 100);
        for (var session : rules.facts().sessions()) {
            var placement = found.all().get(session.index());
            if (session.isBreak()) {
                assertThat(placement.slot()).isSameAs(session.breakLimits().slot());
            }
            if (placement.isPlaced()) {
                assertThat(placement.minutes())
                        .isBetween(session.shortestMinutes(), session.longestMinutes());
            }
        }
    }

    private static RuleSet rules(long seed) {
        return RuleSet.of(
                Facts.of(RandomProblems.of(seed, RandomProblems.ANY)), ModelConfig.DEFAULT);
    }

    private Schedule run(RuleSet rules, Schedule start, int steps) {
        var run = new RunConfig(null, 0L, new Termination(null, null, steps));
        return solver.prepareFrom(rules, run, start, false).run(improvement -> {}).schedule();
    }
}
