package dev.plumbline.explain.tally;

import dev.plumbline.explain.RuleChange;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Score;
import java.util.ArrayList;
import java.util.List;

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
        List<RuleChange> changes = new ArrayList<>();
        for (int i = 0; i < costs.length; i++) {
            if (costs[i] != before.costs[i]) {
                var rule = rules.get(i);
                changes.add(
                        new RuleChange(
                                rule.id(),
                                rule.severity(),
                                rule.weight(),
                                before.costs[i],
                                costs[i]));
            }
        }
        changes.sort(RuleChange.MOST_IMPORTANT_FIRST);
        return List.copyOf(changes);
    }
}
