package dev.plumbline.explain;

import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.SessionGroup;
import dev.plumbline.schedule.FixedPlacement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The groups a rule forms in a schedule. */
final class FormedGroups {

    private FormedGroups() {}

    /**
     * @param all sessions, placed or not
     */
    static <K> Collection<SessionGroup> of(GroupRule<K> rule, List<FixedPlacement> all) {
        Map<K, SessionGroup> groups = new LinkedHashMap<>();
        for (FixedPlacement placement : all) {
            for (K key : rule.keys(placement)) {
                groups.computeIfAbsent(key, rule::empty).add(placement);
            }
        }
        return groups.values();
    }
}
