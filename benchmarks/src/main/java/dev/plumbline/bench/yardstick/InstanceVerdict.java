package dev.plumbline.bench.yardstick;

import dev.plumbline.schedule.Score;
import java.util.Map;

/**
 * What an instance's own objective says of a schedule.
 *
 * @param violations how often each thing happens that must not; empty when the schedule is feasible
 * @param value larger is better, level by level
 * @param terms what each term contributes to the value, without those that contribute nothing
 */
public record InstanceVerdict(Map<String, Long> violations, Score value, Map<String, Score> terms) {

    /** Whether nothing happens that must not, and nothing hard is left of the value. */
    public boolean isFeasible() {
        return violations.isEmpty() && value.isFeasible();
    }
}
