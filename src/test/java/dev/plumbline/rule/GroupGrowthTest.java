package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomCases;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One session more never makes a group cheaper, when sessions come in order of time: so a schedule
 * that is not finished is a lower bound for all that can become of it.
 */
class GroupGrowthTest {

    @ParameterizedTest
    @MethodSource("dev.plumbline.rule.SessionGroupContractTest#groupRules")
    void addingASessionNeverLowersThePenalty(int number) {
        long grown = 0;
        for (Schedule schedule : RandomCases.SCHEDULES) {
            var rules = RandomCases.rules(schedule.facts()).rules();
            grown += grow((GroupRule<?>) rules.get(number).rule(), schedule);
        }
        assertThat(grown).as("some sessions cost something").isPositive();
    }

    private static <K> long grow(GroupRule<K> rule, Schedule schedule) {
        Map<K, SessionGroup> groups = new HashMap<>();
        long grown = 0;
        for (FixedPlacement placement : schedule.placements()) {
            for (K key : rule.keys(placement)) {
                SessionGroup group = groups.computeIfAbsent(key, rule::empty);
                long before = group.penalty();
                group.add(placement);
                assertThat(group.penalty())
                        .as("with %s at %d", placement.session(), placement.start())
                        .isGreaterThanOrEqualTo(before);
                grown += group.penalty() > before ? 1 : 0;
            }
        }
        return grown;
    }
}
