package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomCases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A group says the same of the same members, whatever came and went before: a session is in it once
 * at a time, as it stands in one of two schedules.
 */
class SessionGroupContractTest {

    private static final int MOVES = 30;

    /** The numbers of the group rules in the catalogue. */
    static List<Named<Integer>> groupRules() {
        var rules = RandomCases.rules(RandomCases.SCHEDULES.getFirst().facts());
        return IntStream.range(0, rules.rules().size())
                .filter(number -> rules.rules().get(number).rule() instanceof GroupRule)
                .mapToObj(number -> Named.of(rules.rules().get(number).id(), number))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("groupRules")
    void removeUndoesAddInAnyOrder(int number) {
        for (int pair = 0; pair < RandomCases.SCHEDULES.size(); pair += 2) {
            var one = RandomCases.SCHEDULES.get(pair);
            var other = RandomCases.SCHEDULES.get(pair + 1);
            var rule = RandomCases.rules(one.facts()).rules().get(number).rule();
            check((GroupRule<?>) rule, one, other, new Random(pair));
        }
    }

    private static <K> void check(GroupRule<K> rule, Schedule one, Schedule other, Random random) {
        var before = members(rule, one);
        var after = members(rule, other);
        List<K> keys = new ArrayList<>(before.keySet());
        after.keySet().stream().filter(key -> !before.containsKey(key)).forEach(keys::add);
        for (K key : keys) {
            var from = before.getOrDefault(key, List.of());
            var to = after.getOrDefault(key, List.of());
            var fresh = rule.empty(key);
            to.forEach(fresh::add);
            assertThat(fresh.penalty()).isNotNegative();
            assertThat(fresh.matches()).allMatch(match -> match.penalty() > 0);
            assertThat(fresh.matches().stream().mapToLong(GroupMatch::penalty).sum())
                    .isEqualTo(fresh.penalty());

            var used = rule.empty(key);
            List<FixedPlacement> present = new ArrayList<>();
            wander(used, present, from, to, random);
            settle(used, present, to, random);
            assertSame(used, fresh);
            settle(used, present, List.of(), random);
            assertSame(used, rule.empty(key));
        }
    }

    /**
     * The search moves members while they are in a group: what counts is how they stand when the
     * group is asked, and who leaves is found by session and slot.
     */
    @ParameterizedTest
    @MethodSource("groupRules")
    void saysTheSameOfMembersThatMovedMeanwhile(int number) {
        for (int pair = 0; pair < RandomCases.SCHEDULES.size(); pair += 2) {
            var one = RandomCases.SCHEDULES.get(pair);
            var other = RandomCases.SCHEDULES.get(pair + 1);
            var rule = RandomCases.rules(one.facts()).rules().get(number).rule();
            checkLive((GroupRule<?>) rule, one, other);
        }
    }

    private static <K> void checkLive(GroupRule<K> rule, Schedule one, Schedule other) {
        var before = members(rule, one);
        for (K key : before.keySet()) {
            var group = rule.empty(key);
            var fresh = rule.empty(key);
            List<MovingPlacement> moving = new ArrayList<>();
            for (FixedPlacement member : before.get(key)) {
                var live = new MovingPlacement(member);
                moving.add(live);
                group.add(live);
            }
            for (MovingPlacement live : moving) {
                var to = other.all().get(live.session().index());
                if (rule.followsMembers()) {
                    live.followTo(to);
                    if (live.isPlaced()) {
                        assertThat(rule.keys(live)).contains(key);
                    }
                } else {
                    live.shiftTo(to);
                }
                fresh.add(FixedPlacement.of(live));
            }
            assertThat(group.penalty()).isEqualTo(fresh.penalty());
            assertThat(group.penalty()).isEqualTo(fresh.penalty());
            for (MovingPlacement live : moving) {
                group.remove(live.leaving());
            }
            assertSame(group, rule.empty(key));
        }
    }

    private static <K> Map<K, List<FixedPlacement>> members(GroupRule<K> rule, Schedule schedule) {
        Map<K, List<FixedPlacement>> members = new LinkedHashMap<>();
        for (FixedPlacement placement : schedule.all()) {
            for (K key : rule.keys(placement)) {
                members.computeIfAbsent(key, any -> new ArrayList<>()).add(placement);
            }
        }
        return members;
    }

    /** Takes members in and out at random. */
    private static void wander(
            SessionGroup group,
            List<FixedPlacement> present,
            List<FixedPlacement> from,
            List<FixedPlacement> to,
            Random random) {
        List<FixedPlacement> all = new ArrayList<>(from);
        all.addAll(to);
        for (int move = 0; move < MOVES; move++) {
            var member = all.get(random.nextInt(all.size()));
            if (present.remove(member)) {
                group.remove(member);
            } else if (present.stream().noneMatch(near -> near.session() == member.session())) {
                present.add(member);
                group.add(member);
            }
        }
    }

    /** Ends at the members that are wanted. */
    private static void settle(
            SessionGroup group,
            List<FixedPlacement> present,
            List<FixedPlacement> wanted,
            Random random) {
        List<FixedPlacement> leaving = new ArrayList<>(present);
        leaving.removeAll(wanted);
        Collections.shuffle(leaving, random);
        leaving.forEach(group::remove);
        List<FixedPlacement> coming = new ArrayList<>(wanted);
        coming.removeAll(present);
        Collections.shuffle(coming, random);
        coming.forEach(group::add);
        present.clear();
        present.addAll(wanted);
    }

    private static void assertSame(SessionGroup used, SessionGroup fresh) {
        assertThat(used.penalty()).isEqualTo(fresh.penalty());
        assertThat(used.matches()).isEqualTo(fresh.matches());
    }
}
