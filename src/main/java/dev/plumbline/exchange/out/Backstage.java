package dev.plumbline.exchange.out;

import dev.plumbline.problem.Problem;
import dev.plumbline.schedule.ScoredSchedule;

/** What organizers may see besides the agenda: all of it. */
public record Backstage(ScoredSchedule scored) {

    /** What was handed in. */
    public Problem problem() {
        return scored.schedule().facts().problem();
    }
}
