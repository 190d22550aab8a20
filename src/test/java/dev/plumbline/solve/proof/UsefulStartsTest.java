package dev.plumbline.solve.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.EarlierStarts;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSettings;
import dev.plumbline.testing.TestSize;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Where nobody is said to have a reason to wait, it never costs more, by all rules together, to
 * start a step of the grid earlier.
 */
class UsefulStartsTest {

    private static final int PROBLEMS = TestSize.of("starts.problems", 45, 3_000);
    private static final int SCHEDULES = 4;

    @Test
    void whoHasNoReasonToWaitLosesNothingByStartingEarlier() {
        int steps = 0;
        int useless = 0;
        int saving = 0;
        int gaining = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var rules = rules(seed);
            for (var step : EarlierStarts.of(rules.facts(), seed, SCHEDULES)) {
                if (!isSearched(step.schedule())) {
                    continue;
                }
                steps++;
                var before = ScheduleAudit.score(rules, step.schedule());
                var after = ScheduleAudit.score(rules, step.after());
                // Nothing that costs as much as the schedule is looked at on the way to a better.
                var tooMuch = LevelCost.of(before).plus(new LevelCost(0, 0, 1));
                boolean isUseful = isUseful(rules, step, tooMuch);
                if (!isUseful) {
                    assertThat(after).as("seed %d: %s", seed, step).isGreaterThanOrEqualTo(before);
                    useless++;
                    saving += after.equals(before) ? 0 : 1;
                }
                gaining += after.compareTo(before) < 0 ? 1 : 0;
            }
        }
        assertThat(steps).isGreaterThan(3 * PROBLEMS);
        assertThat(useless).as("of %d", steps).isGreaterThan(steps / 5);
        assertThat(saving).as("of %d", useless).isGreaterThan(useless / 4);
        assertThat(gaining).as("of %d", steps).isGreaterThan(steps / 20);
    }

    private static RuleSet rules(long seed) {
        var size = new RandomProblems.Size(1, 8, 1, 4, 6, 24, 3, 1 + (int) (seed % 3));
        var problem =
                seed % 2 == 0 ? RandomProblems.of(seed, size) : RandomProblems.crowded(seed, size);
        return RuleSet.of(
                Facts.of(problem),
                RandomSettings.of(seed, List.of(Severity.values()), RandomSettings.rules()));
    }

    /** A break in a slot that is not its own is never looked at. */
    private static boolean isSearched(Schedule schedule) {
        return schedule.placements().stream()
                .allMatch(
                        placement ->
                                placement.session().breakLimits() == null
                                        || placement.session().breakLimits().slot()
                                                == placement.slot());
    }

    private static boolean isUseful(RuleSet rules, EarlierStarts.Step step, LevelCost tooMuch) {
        var facts = rules.facts();
        int grid = facts.problem().gridMinutes();
        var scope = ProofScope.whole(rules);
        var order = scope.order();
        var possible =
                new PossiblePlacements(
                        facts.sessions(),
                        order,
                        grid,
                        placement -> costAlone(rules, placement),
                        tooMuch);
        var useful = new UsefulStarts(scope, possible);
        var later = step.later();
        int place = order.indexOf(later.placedSlot());
        int length = (later.session().longestMinutes() - later.minutes()) / grid;
        int start = (int) ((later.start() - later.placedSlot().start()) / grid);
        return useful.of(later.session(), place, length).get(start)
                || useful.pausesBefore(later.session(), place)
                        .contains((int) (step.pause() / grid) + 1);
    }

    private static LevelCost costAlone(RuleSet rules, FixedPlacement placement) {
        LevelCost sum = LevelCost.NONE;
        for (WeightedRule weighted : rules.counting()) {
            if (weighted.rule() instanceof SessionRule rule) {
                sum = sum.plus(LevelCost.of(weighted, rule.penalty(placement)));
            }
        }
        return sum;
    }
}
