package dev.plumbline.lab.compare.judge;

import dev.plumbline.lab.compare.definition.PeopleUnit;
import dev.plumbline.lab.compare.run.FinishedRun;
import dev.plumbline.schedule.Score;
import java.util.Map;

/**
 * A run's schedule as all see it.
 *
 * @param scores by the name of the variant that judges
 */
record JudgedRun(FinishedRun run, Map<String, Score> scores, UnitMeter.Measured measured) {

    Score score(String judge) {
        var score = scores.get(judge);
        if (score == null) {
            throw new IllegalArgumentException("There is no variant (" + judge + ").");
        }
        return score;
    }

    long unit(PeopleUnit unit) {
        return measured.units().getOrDefault(unit, 0L);
    }
}
