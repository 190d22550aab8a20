package dev.plumbline.explain.tally;

import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.SessionGroup;
import dev.plumbline.schedule.FixedPlacement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Of sessions under the same key. A change is made in the groups, looked at, and undone. */
final class GroupTally<K> implements RuleTally {

    private final GroupRule<K> rule;
    private final Map<K, SessionGroup> groups = new HashMap<>();
    private final Map<K, Long> penalties = new HashMap<>();
    private final long penalty;

    GroupTally(GroupRule<K> rule, StandingPlacements standing) {
        this.rule = rule;
        standing.all().forEach(this::add);
        long sum = 0;
        for (var group : groups.entrySet()) {
            long ofGroup = group.getValue().penalty();
            penalties.put(group.getKey(), ofGroup);
            sum += ofGroup;
        }
        this.penalty = sum;
    }

    @Override
    public long penalty() {
        return penalty;
    }

    @Override
    public long difference(TallyChange change) {
        Map<K, SessionGroup> touched = new LinkedHashMap<>();
        for (FixedPlacement after : change.placements()) {
            for (K key : rule.keys(change.before(after.session()))) {
                touched.put(key, group(key));
            }
            for (K key : rule.keys(after)) {
                touched.put(key, group(key));
            }
        }
        if (touched.isEmpty()) {
            return 0;
        }
        for (FixedPlacement after : change.placements()) {
            remove(change.before(after.session()));
            add(after);
        }
        long difference = 0;
        for (var group : touched.entrySet()) {
            difference += group.getValue().penalty() - penalties.getOrDefault(group.getKey(), 0L);
        }
        for (FixedPlacement after : change.placements()) {
            remove(after);
            add(change.before(after.session()));
        }
        return difference;
    }

    private SessionGroup group(K key) {
        return groups.computeIfAbsent(key, rule::empty);
    }

    private void add(FixedPlacement placement) {
        for (K key : rule.keys(placement)) {
            group(key).add(placement);
        }
    }

    private void remove(FixedPlacement placement) {
        for (K key : rule.keys(placement)) {
            group(key).remove(placement);
        }
    }
}
