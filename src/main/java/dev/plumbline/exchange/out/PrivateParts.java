package dev.plumbline.exchange.out;

import dev.plumbline.problem.Problem;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.List;

/**
 * What organizers may see besides the agenda.
 *
 * @param isWhole whether that is all of it; a part is often sent to whom it is about, so it has
 *     neither findings nor what was handed in
 */
public record PrivateParts(ScoredSchedule scored, boolean isWhole) {

    /** What was handed in. */
    public Problem problem() {
        return scored.schedule().facts().problem();
    }

    /** What is wrong; nothing in a part. */
    public List<Finding> findings() {
        return isWhole ? scored.findings() : List.of();
    }
}
