package dev.plumbline.explain.tally;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.ScheduleComparison;
import dev.plumbline.problem.Severity;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomCases;
import dev.plumbline.testing.RandomSchedules;
import dev.plumbline.testing.RandomSettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The tally says what the audit says, of a schedule and of every change of it. */
class PenaltyTallyTest {

    private static final List<Severity> ALL =
            List.of(Severity.HARD, Severity.MEDIUM, Severity.SOFT, Severity.OFF);
    private static final int CHANGES = 5;

    @Test
    void changesCostWhatTheAuditFinds() {
        long seed = 0;
        int changed = 0;
        for (Schedule schedule : RandomCases.SCHEDULES) {
            var rules =
                    RuleSet.of(
                            schedule.facts(), RandomSettings.of(seed, ALL, RandomSettings.rules()));
            var tally = new PenaltyTally(rules, schedule);
            var before = ScheduleAudit.of(rules, schedule);
            assertThat(tally.costs().score()).as("seed %d", seed).isEqualTo(before.score());
            var random = new Random(seed);
            for (int i = 0; i < CHANGES; i++) {
                var those = some(RandomSchedules.of(schedule.facts(), random.nextLong()), random);
                var costs = tally.with(those);
                var after = ScheduleAudit.of(rules, with(schedule, those));
                assertThat(costs.score()).as("seed %d", seed).isEqualTo(after.score());
                assertThat(costs.changesSince(tally.costs()))
                        .as("seed %d", seed)
                        .isEqualTo(ScheduleComparison.of(before, after).rules());
                changed += costs.score().equals(before.score()) ? 0 : 1;
            }
            seed++;
        }
        assertThat(changed).isGreaterThan(CHANGES * RandomCases.SCHEDULES.size() / 2);
    }

    private static List<FixedPlacement> some(Schedule other, Random random) {
        var all = new ArrayList<>(other.all());
        Collections.shuffle(all, random);
        return all.subList(0, random.nextInt(Math.min(5, all.size() + 1)));
    }

    private static Schedule with(Schedule schedule, List<FixedPlacement> changed) {
        Map<String, FixedPlacement> placements = new HashMap<>();
        schedule.placements().forEach(one -> placements.put(one.session().id(), one));
        changed.forEach(one -> placements.put(one.session().id(), one));
        return Schedule.of(schedule.facts(), placements.values());
    }
}
