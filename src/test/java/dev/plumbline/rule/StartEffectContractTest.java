package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.EarlierStarts;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSettings;
import dev.plumbline.testing.TestSize;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What a proof relies on when it lets nobody wait: what the rules promise of a session that starts
 * a step of the grid earlier, while all others stay where they are.
 */
class StartEffectContractTest {

    private static final int PROBLEMS = TestSize.of("effects.problems", 400, 3_000);
    private static final int SCHEDULES = 4;
    private static final int OFTEN = PROBLEMS / 3;
    private static final List<RuleSet> RULES = ruleSets();

    /** How often a promise said something of a group. */
    private final Map<StartEffect, Integer> kept = new EnumMap<>(StartEffect.class);

    private int moved;

    @Test
    void groupsKeepTheirPromises() {
        Map<StartEffect, Integer> changed = new EnumMap<>(StartEffect.class);
        eachStep(
                (rule, step) -> {
                    if (rule instanceof GroupRule<?> group && check(group, step)) {
                        var effect = group.startEffect(step.later().session());
                        changed.merge(effect, 1, Integer::sum);
                    }
                });
        assertThat(kept.keySet())
                .contains(
                        StartEffect.NONE,
                        StartEffect.EARLIER_IS_NO_WORSE,
                        StartEffect.PAUSE_BEFORE,
                        StartEffect.OWN_BURDEN,
                        StartEffect.OWN_BURDEN_WHEN_ALONE)
                .allSatisfy(effect -> assertThat(kept.get(effect)).isGreaterThan(OFTEN));
        assertThat(changed.keySet())
                .as("penalties that fell while the promise held")
                .contains(
                        StartEffect.EARLIER_IS_NO_WORSE,
                        StartEffect.OWN_BURDEN,
                        StartEffect.OWN_BURDEN_WHEN_ALONE)
                .doesNotContain(StartEffect.NONE);
    }

    /** Whether some penalty changed. */
    private <K> boolean check(GroupRule<K> rule, EarlierStarts.Step step) {
        boolean isChanged = false;
        var effect = rule.startEffect(step.later().session());
        assertThat(rule.keys(step.earlier())).isEqualTo(rule.keys(step.later()));
        for (K key : rule.keys(step.later())) {
            if (!promises(rule, key, effect, step)) {
                continue;
            }
            long before = penalty(rule, key, step.schedule(), step);
            long after = penalty(rule, key, step.after(), step);
            kept.merge(effect, 1, Integer::sum);
            assertThat(after)
                    .as("%s of %s, %s", rule.info().id(), key, step)
                    .isLessThanOrEqualTo(before);
            if (effect == StartEffect.NONE) {
                assertThat(after).as("%s of %s, %s", rule.info().id(), key, step).isEqualTo(before);
            }
            isChanged |= after != before;
        }
        return isChanged;
    }

    /** Whether the rule promises that this step costs no more. */
    private static <K> boolean promises(
            GroupRule<K> rule, K key, StartEffect effect, EarlierStarts.Step step) {
        boolean isNoMoreBurden = rule.burden(key, step.earlier()) <= rule.burden(key, step.later());
        return switch (effect) {
            case NONE, EARLIER_IS_NO_WORSE -> true;
            case PAUSE_BEFORE -> step.first() || step.pause() >= rule.pauseBefore();
            case OWN_BURDEN -> isNoMoreBurden;
            case OWN_BURDEN_WHEN_ALONE ->
                    isNoMoreBurden
                            && members(rule, key, step.schedule()).stream()
                                    .noneMatch(
                                            other ->
                                                    other.slot() != step.later().slot()
                                                            && step.meets(other));
            case ANY -> false;
        };
    }

    private static <K> List<FixedPlacement> members(GroupRule<K> rule, K key, Schedule schedule) {
        return schedule.all().stream().filter(one -> rule.keys(one).contains(key)).toList();
    }

    private static <K> long penalty(
            GroupRule<K> rule, K key, Schedule schedule, EarlierStarts.Step step) {
        var group = rule.empty(key);
        members(rule, key, schedule).forEach(group::add);
        return group.penalty();
    }

    /** Each side of a relation moves; the other one may be anywhere, in the same slot or not. */
    @Test
    void overlapAndOrderChangeOnlyWhereSessionsMeet() {
        Set<String> promising = new HashSet<>();
        Set<String> seen = new HashSet<>();
        Set<String> changedWhereTheyMeet = new HashSet<>();
        eachStep(
                (rule, step) -> {
                    if (rule instanceof RelationRule related && related.countsOverlapOrOrder()) {
                        promising.add(rule.info().id());
                        for (SessionRelation relation : related.relations()) {
                            check(related, relation, step, seen, changedWhereTheyMeet);
                        }
                    }
                });
        assertThat(promising).hasSizeGreaterThanOrEqualTo(6);
        assertThat(seen).isEqualTo(promising);
        assertThat(changedWhereTheyMeet).isEqualTo(promising);
        assertThat(moved).isGreaterThan(OFTEN);
    }

    private void check(
            RelationRule rule,
            SessionRelation relation,
            EarlierStarts.Step step,
            Set<String> seen,
            Set<String> changed) {
        var session = step.later().session();
        boolean isFirst = relation.first() == session;
        if (!isFirst && relation.second() != session) {
            return;
        }
        var other =
                step.schedule().all().get((isFirst ? relation.second() : relation.first()).index());
        if (!other.isPlaced()) {
            return;
        }
        long before = penalty(rule, relation, step.later(), other);
        long after = penalty(rule, relation, step.earlier(), other);
        if (step.meets(other)) {
            if (before != after) {
                changed.add(rule.info().id());
            }
            return;
        }
        seen.add(rule.info().id());
        moved++;
        assertThat(after).as("%s, %s, %s", rule.info().id(), step, other).isEqualTo(before);
    }

    private static long penalty(
            RelationRule rule, SessionRelation relation, Placement mine, Placement other) {
        return relation.first() == mine.session()
                ? rule.penalty(relation, mine, other)
                : rule.penalty(relation, other, mine);
    }

    /** Whoever is next after whom is so at any distance. */
    @Test
    void successionsDoNotLookAtTheTimeBetween() {
        Map<String, Integer> costing = new HashMap<>();
        eachStep(
                (rule, step) -> {
                    if (rule instanceof SuccessionRule succession
                            && !step.later().session().isBreak()) {
                        check(succession, step, costing);
                    }
                });
        assertThat(costing).hasSizeGreaterThanOrEqualTo(2);
        assertThat(costing.values()).allSatisfy(count -> assertThat(count).isPositive());
    }

    private static void check(
            SuccessionRule rule, EarlierStarts.Step step, Map<String, Integer> costing) {
        var mine = step.later();
        for (FixedPlacement other : step.schedule().placements()) {
            if (other.slot() == mine.slot() && other != mine && !other.session().isBreak()) {
                boolean isBefore = other.start() < mine.start();
                long before = penalty(rule, mine, other, isBefore);
                assertThat(penalty(rule, step.earlier(), other, isBefore)).isEqualTo(before);
                costing.merge(rule.info().id(), before > 0 ? 1 : 0, Integer::sum);
            }
        }
    }

    private static long penalty(
            SuccessionRule rule, Placement mine, Placement other, boolean isBefore) {
        return isBefore ? rule.penalty(other, mine) : rule.penalty(mine, other);
    }

    /** All rules count, so that each has its relations. */
    private static List<RuleSet> ruleSets() {
        Map<String, RuleSetting> settings = new HashMap<>();
        RuleCatalogue.ENTRIES.forEach(
                entry ->
                        settings.put(
                                entry.info().id(),
                                new RuleSetting(
                                        Severity.SOFT,
                                        1,
                                        RandomSettings.params(entry.info().id()))));
        return LongStream.range(0, PROBLEMS)
                .mapToObj(seed -> Facts.of(problem(seed)))
                .map(facts -> RuleSet.of(facts, new ModelConfig(null, settings)))
                .toList();
    }

    private static Problem problem(long seed) {
        return seed % 2 == 0
                ? RandomProblems.of(seed, RandomProblems.ANY)
                : RandomProblems.crowded(seed, RandomProblems.ANY);
    }

    private static void eachStep(BiConsumer<Rule, EarlierStarts.Step> check) {
        for (int seed = 0; seed < RULES.size(); seed++) {
            var rules = RULES.get(seed);
            for (var step : EarlierStarts.of(rules.facts(), seed, SCHEDULES)) {
                rules.rules().forEach(weighted -> check.accept(weighted.rule(), step));
            }
        }
    }
}
