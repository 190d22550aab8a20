package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.explain.Comparison;
import dev.plumbline.explain.RuleChange;
import dev.plumbline.problem.Severity;
import java.util.List;

/** How the quality of two schedules differs; scores are text, as in a schedule. */
record ScoreChangeJson(
        String before,
        String after,
        @JsonInclude List<Rule> rules,
        @JsonInclude List<FindingJson> gained,
        @JsonInclude List<FindingJson> lost) {

    /**
     * One rule.
     *
     * @param before what it took off
     * @param after what it takes off now
     * @param change how much more that is
     */
    record Rule(String rule, Severity severity, int weight, long before, long after, long change) {

        static Rule of(RuleChange change) {
            return new Rule(
                    change.rule(),
                    change.severity(),
                    change.weight(),
                    change.before(),
                    change.after(),
                    change.change());
        }
    }

    static ScoreChangeJson of(Comparison comparison) {
        return new ScoreChangeJson(
                comparison.before().toString(),
                comparison.after().toString(),
                comparison.rules().stream().map(Rule::of).toList(),
                comparison.gained().stream().map(FindingJson::of).toList(),
                comparison.lost().stream().map(FindingJson::of).toList());
    }
}
