package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.explain.ScheduleComparison;
import java.util.List;

/** How the quality of two schedules differs; scores are text, as in a schedule. */
record ScoreChangeJson(
        String before,
        String after,
        @JsonInclude List<RuleChangeJson> rules,
        @JsonInclude List<FindingJson> gained,
        @JsonInclude List<FindingJson> lost) {

    static ScoreChangeJson of(ScheduleComparison comparison) {
        return new ScoreChangeJson(
                comparison.before().toString(),
                comparison.after().toString(),
                comparison.rules().stream().map(RuleChangeJson::of).toList(),
                comparison.gained().stream().map(FindingJson::of).toList(),
                comparison.lost().stream().map(FindingJson::of).toList());
    }
}
