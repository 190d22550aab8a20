package dev.plumbline.lab.compare.result;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One search and its schedule.
 *
 * @param seconds that it took; null where steps were counted, so that the same numbers come again
 * @param steps of the search
 * @param scores of the schedule, by the name of the variant that judges it
 * @param units by id
 * @param worstOff id of the person with the most minutes outside comfortable hours; null when
 *     nobody has any. Not for publication
 * @param curve every improvement in its order, the last one is the result
 */
public record RunResult(
        String dataset,
        String variant,
        long seed,
        @Nullable Double seconds,
        long steps,
        Map<String, ScoreLevels> scores,
        Map<String, Long> units,
        @Nullable String worstOff,
        List<CurvePoint> curve) {

    /**
     * A better schedule than before, as the run's own variant judges it.
     *
     * @param at seconds since the search began, or steps of it where steps were counted
     */
    public record CurvePoint(double at, long hard, long medium, long soft) {}
}
