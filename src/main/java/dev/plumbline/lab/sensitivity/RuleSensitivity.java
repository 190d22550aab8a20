package dev.plumbline.lab.sensitivity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.problem.Severity;
import java.util.List;

/**
 * How far the weight of one rule can change before another schedule is better.
 *
 * @param rule its id
 * @param severity its level; only weights of one level weigh against each other
 * @param weight it has
 * @param penalty what the rule finds in the schedule, in its own unit
 * @param low the lower end of the range
 * @param high the upper end of the range
 * @param departures who moves below, above, and with half and twice the weight, where that is
 *     outside the range
 */
public record RuleSensitivity(
        String rule,
        String title,
        Severity severity,
        int weight,
        long penalty,
        RangeEdge low,
        RangeEdge high,
        @JsonInclude List<RangeDeparture> departures) {

    /** Whether the schedule stays the best with every weight. */
    @JsonIgnore
    public boolean isWithoutInfluence() {
        return low.breakEven() == null && high.breakEven() == null;
    }
}
