package dev.plumbline.solve.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RoomUnsuitable;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.InitialSchedule;
import dev.plumbline.solve.search.Annealing;
import dev.plumbline.solve.search.BestKnown;
import dev.plumbline.solve.search.SearchBudget;
import dev.plumbline.testing.RandomConferences;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSettings;
import dev.plumbline.testing.TestSize;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * What is taken for the least, before anything was searched, is not more than what good schedules
 * cost. These come from a short search, so many problems can be looked at.
 */
class FloorsHoldTest {

    private static final int PROBLEMS = TestSize.of("floors.problems", 150, 10_000);
    private static final long FIRST = Long.getLong("plumbline.floors.first", 1);
    private static final int STEPS = 2_000;
    private static final RandomProblems.Size SIZE = new RandomProblems.Size(3, 6, 2, 3, 3, 7, 2, 4);

    private int several;
    private int shared;
    private int alone;

    @Test
    void floorsAreNotAboveWhatGoodSchedulesCost() {
        int checked = 0;
        for (long seed = FIRST; checked < PROBLEMS; seed++) {
            var rules = rules(seed);
            if (OptimalityProver.suits(rules)) {
                check(rules, found(rules, seed), seed);
                checked++;
            }
        }
        String counts =
                "several parts %d, shared groups cost %d, groups of a part cost %d"
                        .formatted(several, shared, alone);
        assertThat(several).as(counts).isGreaterThan(PROBLEMS / 4);
        assertThat(shared).as(counts).isGreaterThan(PROBLEMS / 100);
        assertThat(alone).as(counts).isGreaterThan(PROBLEMS / 20);
    }

    private void check(RuleSet rules, Schedule schedule, long seed) {
        Score score = ScheduleAudit.score(rules, schedule);
        var cost = LevelCost.of(score);
        var tooMuch = LevelCost.of(new Score(score.hard(), score.medium(), score.soft() - 1));
        var places = CheapestPlaces.of(rules, tooMuch, () -> false).orElseThrow();
        assertThat(places.isImpossible()).as("seed %d", seed).isFalse();
        var parts = new ProofParts(rules, places);
        var joint = new JointFloors(places, parts, () -> false);
        LevelCost between = joint.between();
        LevelCost sum = parts.waiting().plus(between);
        for (ProofScope part : parts.parts()) {
            LevelCost costs = ScopeCosts.of(part, schedule);
            LevelCost within = joint.within(part);
            LevelCost floor = new PartFloor(part, places, () -> false).least().plus(within);
            assertThat(floor).as("seed %d: %s", seed, part).isLessThanOrEqualTo(costs);
            sum = sum.plus(costs);
            alone += LevelCost.NONE.isLessThan(within) ? 1 : 0;
        }
        assertThat(sum).as("seed %d", seed).isLessThanOrEqualTo(cost);
        several += parts.parts().size() > 1 ? 1 : 0;
        shared += LevelCost.NONE.isLessThan(between) ? 1 : 0;
    }

    private static Schedule found(RuleSet rules, long seed) {
        var best = new BestKnown();
        var search =
                Annealing.from(
                        InitialSchedule.of(rules.facts()),
                        rules,
                        best,
                        new SplittableRandom(seed),
                        new SearchBudget.Steps(STEPS));
        boolean goesOn = true;
        while (goesOn) {
            goesOn = search.runCycle(() -> false);
        }
        return best.get().schedule();
    }

    /** Mostly nothing else is as bad as a session in a slot of another track. */
    private static RuleSet rules(long seed) {
        var config = RandomSettings.of(seed, List.of(Severity.values()), RandomSettings.rules());
        Map<String, RuleSetting> settings = new HashMap<>(config.rules());
        if (seed % 4 != 0) {
            settings.put(RoomUnsuitable.ID, new RuleSetting(Severity.HARD, 50_000, null));
        }
        return RuleSet.of(
                Facts.of(RandomConferences.of(seed, SIZE)),
                new ModelConfig(config.profile(), settings));
    }
}
