package dev.plumbline.explain;

import dev.plumbline.rule.Group;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The groups a rule forms in a schedule. */
final class Groups {

    private Groups() {}

    static <K> Collection<Group> of(GroupRule<K> rule, Schedule schedule) {
        Map<K, Group> groups = new LinkedHashMap<>();
        for (FixedPlacement placement : schedule.all()) {
            for (K key : rule.keys(placement)) {
                groups.computeIfAbsent(key, rule::empty).add(placement);
            }
        }
        return groups.values();
    }
}
