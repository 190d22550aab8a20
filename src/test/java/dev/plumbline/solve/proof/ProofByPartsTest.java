package dev.plumbline.solve.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RoomUnsuitable;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.search.BestKnown;
import dev.plumbline.testing.BruteForce;
import dev.plumbline.testing.RandomConferences;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import dev.plumbline.testing.RandomSettings;
import dev.plumbline.testing.TestSize;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What is said of a conference by its parts is true: on problems so small that every schedule can
 * be tried, and on larger ones that a search of the whole is through with.
 */
class ProofByPartsTest {

    private static final int TINY_PROBLEMS = TestSize.of("parts.problems", 40, 3_000);
    private static final int SMALL_PROBLEMS = TestSize.of("parts.larger", 4, 600);
    private static final long FIRST = Long.getLong("plumbline.parts.first", 1);
    private static final long MOST_SCHEDULES = TestSize.of("parts.schedules", 1_500, 8_000);
    private static final long PLENTY = 10_000;
    private static final RandomProblems.Size TINY = new RandomProblems.Size(3, 5, 2, 3, 3, 6, 2, 3);
    private static final RandomProblems.Size SMALL =
            new RandomProblems.Size(6, 8, 2, 4, 4, 8, 2, 4);

    private final List<Integer> partCounts = new ArrayList<>();
    private int proven;
    private int provenOfParts;
    private int boundedOfParts;
    private int betterFound;

    @Test
    void boundsHoldForEverySchedule() {
        int checked = 0;
        for (long seed = FIRST; checked < TINY_PROBLEMS; seed++) {
            var facts = Facts.of(RandomConferences.of(seed, TINY));
            if (BruteForce.size(facts, MOST_SCHEDULES).isPresent()) {
                var rules = rules(seed, facts);
                if (OptimalityProver.suits(rules)) {
                    check(rules, BruteForce.of(rules).schedule(), seed);
                    checked++;
                }
            }
        }
        expect(TINY_PROBLEMS);
    }

    @Test
    void boundsHoldWhereTheWholeIsProvenAtOnce() {
        int checked = 0;
        for (long seed = FIRST; checked < SMALL_PROBLEMS; seed++) {
            var rules = rules(seed, Facts.of(RandomConferences.of(seed, SMALL)));
            var optimum = optimum(rules, seed);
            if (optimum.isPresent()) {
                check(rules, optimum.get(), seed);
                checked++;
            }
        }
        expect(SMALL_PROBLEMS);
    }

    /** By a search of the whole, which other tests hold against brute force. */
    private static Optional<Schedule> optimum(RuleSet rules, long seed) {
        if (!OptimalityProver.suits(rules)) {
            return Optional.empty();
        }
        var best = some(rules, seed);
        return ExactSearch.run(ProofScope.whole(rules), best, PLENTY, () -> false)
                .filter(ExactSearch.Outcome::isComplete)
                .map(any -> best.get().schedule());
    }

    /**
     * Placed at random, each session in a slot of its track or in none, and inside: nobody is left
     * there whom those had pushed beyond the end who are gone.
     */
    private static BestKnown some(RuleSet rules, long seed) {
        var placements =
                RandomSchedules.of(rules.facts(), seed).placements().stream()
                        .filter(ProofByPartsTest::isInItsSlot)
                        .toList();
        return known(rules, Schedule.of(rules.facts(), placements));
    }

    private static boolean isInItsSlot(FixedPlacement placement) {
        var slot = placement.placedSlot();
        return placement.session().isBreak()
                || (placement.session().trackAllows(slot) && placement.start() < slot.end());
    }

    private static BestKnown known(RuleSet rules, Schedule schedule) {
        var best = new BestKnown();
        best.offer(schedule, ScheduleAudit.score(rules, schedule));
        return best;
    }

    private void check(RuleSet rules, Schedule optimum, long seed) {
        Score truth = ScheduleAudit.score(rules, optimum);
        for (long most : List.of(PLENTY, 5 + seed % 60)) {
            check(rules, optimum, known(rules, optimum), most, seed);
            check(rules, optimum, some(rules, seed), most, seed);
        }
        assertThat(ScopeCosts.of(ProofScope.whole(rules), optimum).toScore()).isEqualTo(truth);
    }

    private void check(RuleSet rules, Schedule optimum, BestKnown best, long most, long seed) {
        LevelCost truth = LevelCost.of(ScheduleAudit.score(rules, optimum));
        LevelCost start = LevelCost.of(best.get().score());
        List<ProofByParts.Known> told = new ArrayList<>();
        assertThat(ProofByParts.run(rules, best, most, told::add)).isTrue();
        assertThat(told).isNotEmpty();
        for (var known : told) {
            assertThat(known.least()).as("seed %d: %s", seed, told).isLessThanOrEqualTo(truth);
            if (truth.isLessThan(start)) {
                checkParts(known, optimum, truth, seed);
            }
        }
        var last = told.getLast();
        LevelCost found = LevelCost.of(best.get().score());
        assertThat(ScheduleAudit.score(rules, best.get().schedule())).isEqualTo(best.get().score());
        boolean isProven = !last.least().isLessThan(found);
        if (isProven) {
            assertThat(found).as("seed %d", seed).isEqualTo(truth);
        }
        if (most == PLENTY) {
            int parts = last.parts().size();
            partCounts.add(parts);
            proven += isProven ? 1 : 0;
            provenOfParts += isProven && parts > 1 ? 1 : 0;
            boundedOfParts += parts > 1 && LevelCost.NONE.isLessThan(last.least()) ? 1 : 0;
            betterFound += found.isLessThan(start) ? 1 : 0;
        }
    }

    /** A schedule that is better than the one that was known keeps every part's bound, too. */
    private static void checkParts(
            ProofByParts.Known known, Schedule optimum, LevelCost truth, long seed) {
        LevelCost sum = LevelCost.NONE;
        for (var part : known.parts()) {
            LevelCost cost = ScopeCosts.of(part.scope(), optimum);
            assertThat(part.least()).as("seed %d", seed).isLessThanOrEqualTo(cost);
            sum = sum.plus(cost);
        }
        assertThat(sum).as("seed %d", seed).isLessThanOrEqualTo(truth);
    }

    private void expect(int problems) {
        long several = partCounts.stream().filter(count -> count > 1).count();
        String counts =
                "of %d searches: %d with several parts, proven %d, %d of these with several parts, bounded %d, better found %d"
                        .formatted(
                                partCounts.size(),
                                several,
                                proven,
                                provenOfParts,
                                boundedOfParts,
                                betterFound);
        assertThat(several).as(counts).isGreaterThan(problems / 2);
        assertThat(provenOfParts).as(counts).isGreaterThan(problems / 4);
        assertThat(boundedOfParts).as(counts).isGreaterThan(problems / 4);
        assertThat(betterFound).as(counts).isGreaterThan(problems / 2);
    }

    /** Mostly nothing else is as bad as a session in a slot of another track. */
    private static RuleSet rules(long seed, Facts facts) {
        var config = RandomSettings.of(seed, List.of(Severity.values()), RandomSettings.rules());
        Map<String, RuleSetting> settings = new HashMap<>(config.rules());
        if (seed % 4 != 0) {
            settings.put(RoomUnsuitable.ID, new RuleSetting(Severity.HARD, 50_000, null));
        }
        return RuleSet.of(facts, new ModelConfig(config.profile(), settings));
    }
}
