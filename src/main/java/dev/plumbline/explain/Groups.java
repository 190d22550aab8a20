package dev.plumbline.explain;

import dev.plumbline.rule.Group;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.schedule.FixedPlacement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The groups a rule forms in a schedule. */
final class Groups {

    private Groups() {}

    /**
     * @param all sessions, placed or not
     */
    static <K> Collection<Group> of(GroupRule<K> rule, List<FixedPlacement> all) {
        Map<K, Group> groups = new LinkedHashMap<>();
        for (FixedPlacement placement : all) {
            for (K key : rule.keys(placement)) {
                groups.computeIfAbsent(key, rule::empty).add(placement);
            }
        }
        return groups.values();
    }
}
