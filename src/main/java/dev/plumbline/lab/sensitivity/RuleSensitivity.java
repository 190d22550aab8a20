package dev.plumbline.lab.sensitivity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.lab.sensitivity.WeightSensitivity.BestConfirmation;
import dev.plumbline.problem.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * One end of the range of a weight.
     *
     * @param weight the last whole one with which the schedule is still among the best
     * @param breakEven the exact weight where another schedule gets as good; null when none does
     *     before 0, or 1,000,000
     * @param confirmation how sure it is that the range reaches as far; that it reaches no farther
     *     is certain, because the better schedule is known
     */
    public record RangeEdge(
            int weight, @JsonInclude @Nullable Double breakEven, BestConfirmation confirmation) {}

    /**
     * What is better when a weight has left its range.
     *
     * @param weight that the rule has then
     * @param confirmation how sure it is that this one is the best there
     * @param before the score that the old schedule has with this weight
     * @param after the score of the better one
     * @param moved sessions that change slot, length or their place in the order, or get or lose a
     *     place; moves that make no difference were taken back
     * @param shifted sessions and breaks that only start at another time because of that
     * @param message a sentence for people
     */
    public record RangeDeparture(
            int weight,
            BestConfirmation confirmation,
            String before,
            String after,
            @JsonInclude List<Moved> moved,
            @JsonInclude List<String> shifted,
            String message) {

        /**
         * One who moves.
         *
         * @param session its id
         * @param message from where to where
         */
        public record Moved(String session, String title, String message) {}
    }
}
