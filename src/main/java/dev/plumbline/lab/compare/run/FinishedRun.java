package dev.plumbline.lab.compare.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.lab.compare.result.RunResult.CurvePoint;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.time.Instant;
import java.util.List;

/**
 * One search that came to its end. Scores are not kept: they follow from the placements.
 *
 * @param ended when it did
 */
public record FinishedRun(
        String dataset,
        String variant,
        long seed,
        Instant ended,
        double seconds,
        long steps,
        @JsonInclude List<Placed> placements,
        @JsonInclude List<CurvePoint> curve) {

    /**
     * Where a session stands.
     *
     * @param start minutes since 1970 in UTC
     */
    public record Placed(String session, String slot, long start, int minutes) {

        static Placed of(FixedPlacement placement) {
            return new Placed(
                    placement.session().id(),
                    placement.placedSlot().id(),
                    placement.start(),
                    placement.minutes());
        }

        private FixedPlacement in(Facts facts) {
            return new FixedPlacement(
                    facts.session(session).orElseThrow(),
                    facts.slot(slot).orElseThrow(),
                    start,
                    minutes);
        }
    }

    /** Its schedule, of the dataset it was made for. */
    public Schedule schedule(Facts facts) {
        return Schedule.of(facts, placements.stream().map(placed -> placed.in(facts)).toList());
    }
}
