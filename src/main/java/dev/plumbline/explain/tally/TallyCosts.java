package dev.plumbline.explain.tally;

import dev.plumbline.explain.RuleChange;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each rule takes off a schedule: weight times penalty. Immutable. */
public final class TallyCosts {

    private final List<WeightedRule> rules;
    private final long[] costs;

    TallyCosts(List<WeightedRule> rules, long[] costs) {
        this.rules = rules;
        this.costs = costs;
    }

    /** All together. */
    public Score score() {
        Score score = Score.ZERO;
        for (int i = 0; i < costs.length; i++) {
            score = score.minus(rules.get(i).severity(), costs[i]);
        }
        return score;
    }

    /** Of each rule that counts, in the order of the rules. */
    public long[] byRule() {
        return costs.clone();
    }

    /** The rules that take off more or less than before, the most important change first. */
    public List<RuleChange> changesSince(TallyCosts before) {
        Map<List<Object>, RuleChange> changes = new LinkedHashMap<>();
        for (int i = 0; i < costs.length; i++) {
            var rule = rules.get(i);
            var change =
                    new RuleChange(
                            rule.id(), rule.severity(), rule.weight(), before.costs[i], costs[i]);
            // Ties of a severity of their own are told with others of the same.
            changes.merge(
                    List.of(rule.id(), rule.severity(), rule.weight()),
                    change,
                    TallyCosts::together);
        }
        return changes.values().stream()
                .filter(change -> change.before() != change.after())
                .sorted(RuleChange.MOST_IMPORTANT_FIRST)
                .toList();
    }

    private static RuleChange together(RuleChange one, RuleChange other) {
        return new RuleChange(
                one.rule(),
                one.severity(),
                one.weight(),
                one.before() + other.before(),
                one.after() + other.after());
    }
}
