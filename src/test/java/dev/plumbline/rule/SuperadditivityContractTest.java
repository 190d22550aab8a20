package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomCases;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A group costs at least as much as its parts, whoever is in which, where the rule promises that:
 * proofs add up what parts cost, and what each session costs by itself.
 */
class SuperadditivityContractTest {

    private static final int DIVISIONS = 8;
    private static final int CROWDED_PROBLEMS = 40;
    private static final RandomProblems.Size CROWDED =
            new RandomProblems.Size(24, 30, 6, 9, 8, 12, 2, 3);

    private final Set<String> costingMore = new TreeSet<>();
    private final Set<String> costing = new TreeSet<>();

    @Test
    void partsCostNoMoreThanTheWholeWhereThatIsPromised() {
        Set<String> promised = new TreeSet<>();
        for (Schedule schedule : schedules()) {
            for (WeightedRule weighted : RandomCases.rules(schedule.facts()).rules()) {
                if (weighted.rule() instanceof GroupRule<?> rule && rule.isSuperadditive()) {
                    promised.add(weighted.id());
                    divide(rule, schedule, new Random(schedule.hashCode()));
                }
            }
        }
        assertThat(promised).hasSizeGreaterThanOrEqualTo(10);
        assertThat(costing).isEqualTo(promised);
        assertThat(costingMore).hasSizeGreaterThanOrEqualTo(promised.size() - 3);
    }

    /** Usual ones, and some in which a person or a cluster has so many that parts interlock. */
    private static List<Schedule> schedules() {
        List<Schedule> schedules = new ArrayList<>(RandomCases.SCHEDULES);
        for (long seed = 0; seed < CROWDED_PROBLEMS; seed++) {
            var facts = Facts.of(RandomProblems.of(seed, CROWDED));
            schedules.add(RandomSchedules.of(facts, seed));
        }
        return schedules;
    }

    private <K> void divide(GroupRule<K> rule, Schedule schedule, Random random) {
        Map<K, List<FixedPlacement>> members = new HashMap<>();
        for (FixedPlacement placement : schedule.all()) {
            rule.keys(placement)
                    .forEach(
                            key ->
                                    members.computeIfAbsent(key, any -> new ArrayList<>())
                                            .add(placement));
        }
        members.forEach(
                (key, all) -> {
                    for (int time = 0; time < DIVISIONS; time++) {
                        var parts =
                                all.stream()
                                        .collect(
                                                Collectors.partitioningBy(
                                                        any -> random.nextBoolean()));
                        check(rule, key, all, parts);
                    }
                });
    }

    private <K> void check(
            GroupRule<K> rule,
            K key,
            List<FixedPlacement> all,
            Map<Boolean, List<FixedPlacement>> parts) {
        long together = penalty(rule, key, all);
        long apart = penalty(rule, key, parts.get(true)) + penalty(rule, key, parts.get(false));
        assertThat(together).as("%s of %s", rule.info().id(), all).isGreaterThanOrEqualTo(apart);
        if (together > 0) {
            costing.add(rule.info().id());
        }
        if (together > apart) {
            costingMore.add(rule.info().id());
        }
    }

    private static <K> long penalty(GroupRule<K> rule, K key, List<FixedPlacement> members) {
        var group = rule.empty(key);
        members.forEach(group::add);
        return members.isEmpty() ? 0 : group.penalty();
    }
}
