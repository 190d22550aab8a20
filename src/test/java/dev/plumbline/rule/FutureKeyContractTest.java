package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.TestSize;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a proof relies on: of two groups with the same futureKey, the penalty grows alike. */
class FutureKeyContractTest {

    private static final int PROBLEMS = TestSize.of("keys.problems", 250, 1_000);
    private static final int PAIRS = 8;
    private static final List<RuleSet> RULES =
            LongStream.range(0, PROBLEMS)
                    .mapToObj(seed -> Facts.of(RandomProblems.of(seed, RandomProblems.ANY)))
                    .map(facts -> RuleSet.of(facts, ModelConfig.DEFAULT))
                    .toList();

    /** How many groups could have been compared, had their future keys been the same. */
    private int possible;

    static List<Named<Integer>> groupRules() {
        return SessionGroupContractTest.groupRules();
    }

    @ParameterizedTest
    @MethodSource("groupRules")
    void growsAlikeWhereTheFutureKeyIsTheSame(int number) {
        int compared = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var rules = RULES.get((int) seed);
            var facts = rules.facts();
            var rule = rules.rules().get(number).rule();
            var random = new Random(seed);
            for (int pair = 0; pair < PAIRS; pair++) {
                var one = PartialAgenda.of(facts, random);
                var other = one.shaken(random);
                compared +=
                        compare(
                                (GroupRule<?>) rule,
                                one.until(other),
                                other.until(one),
                                one.until(other).rest(other, random));
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(possible / 20);
    }

    private <K> int compare(
            GroupRule<K> rule, PartialAgenda one, PartialAgenda other, List<FixedPlacement> rest) {
        var mine = members(rule, one.placed());
        var theirs = members(rule, other.placed());
        var coming = members(rule, rest);
        Set<K> keys = new LinkedHashSet<>(mine.keySet());
        keys.retainAll(theirs.keySet());
        int compared = 0;
        for (K key : keys) {
            var group = group(rule, key, mine.get(key));
            var twin = group(rule, key, theirs.get(key));
            if (mine.get(key).equals(theirs.get(key))) {
                continue;
            }
            possible += coming.getOrDefault(key, List.of()).size();
            if (group.futureKey(one.horizon()).equals(twin.futureKey(other.horizon()))) {
                for (FixedPlacement member : coming.getOrDefault(key, List.of())) {
                    assertThat(growth(group, member))
                            .as("%s, %s, %s", mine.get(key), theirs.get(key), member)
                            .isEqualTo(growth(twin, member))
                            .isNotNegative();
                    compared++;
                }
            }
        }
        return compared;
    }

    private static long growth(SessionGroup group, FixedPlacement member) {
        long before = group.penalty();
        group.add(member);
        return group.penalty() - before;
    }

    private static <K> SessionGroup group(GroupRule<K> rule, K key, List<FixedPlacement> members) {
        var group = rule.empty(key);
        members.forEach(group::add);
        return group;
    }

    private static <K> Map<K, List<FixedPlacement>> members(
            GroupRule<K> rule, List<FixedPlacement> placements) {
        Map<K, List<FixedPlacement>> members = new LinkedHashMap<>();
        for (FixedPlacement placement : placements) {
            for (K key : rule.keys(placement)) {
                members.computeIfAbsent(key, any -> new ArrayList<>()).add(placement);
            }
        }
        return members;
    }
}
