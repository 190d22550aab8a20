package dev.plumbline.explain.tally;

import dev.plumbline.explain.RuleChange;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** What each rule takes off a schedule: weight times penalty. Immutable. */
public final class TallyCosts {

    private final List<WeightedRule> rules;
    private final int[] toldWith;
    private final long[] costs;

    /**
     * @param toldWith as {@link #toldWith(List)} says of the rules
     */
    TallyCosts(List<WeightedRule> rules, int[] toldWith, long[] costs) {
        this.rules = rules;
        this.toldWith = toldWith;
        this.costs = costs;
    }

    /** All together. */
    public Score score() {
        Score score = Score.ZERO;
        for (int i = 0; i < costs.length; i++) {
            if (costs[i] != 0) {
                score = score.minus(rules.get(i).severity(), costs[i]);
            }
        }
        return score;
    }

    /** Of each rule that counts, in the order of the rules. */
    public long[] byRule() {
        return costs.clone();
    }

    /** The rules that take off more or less than before, the most important change first. */
    public List<RuleChange> changesSince(TallyCosts before) {
        long[] then = together();
        long[] earlier = before.together();
        List<RuleChange> changes = new ArrayList<>();
        for (int i = 0; i < then.length; i++) {
            if (then[i] != earlier[i]) {
                var rule = rules.get(i);
                changes.add(
                        new RuleChange(
                                rule.id(), rule.severity(), rule.weight(), earlier[i], then[i]));
            }
        }
        changes.sort(RuleChange.MOST_IMPORTANT_FIRST);
        return List.copyOf(changes);
    }

    /** With everything that is told together at the first of those rules. */
    private long[] together() {
        long[] together = new long[costs.length];
        for (int i = 0; i < costs.length; i++) {
            together[toldWith[i]] += costs[i];
        }
        return together;
    }

    /**
     * For each rule the first of those that it is told together with: ties of a severity of their
     * own are told with others of the same.
     */
    static int[] toldWith(List<WeightedRule> rules) {
        var first = new HashMap<List<Object>, Integer>();
        int[] toldWith = new int[rules.size()];
        for (int i = 0; i < toldWith.length; i++) {
            var rule = rules.get(i);
            var same = List.<Object>of(rule.id(), rule.severity(), rule.weight());
            first.putIfAbsent(same, i);
            toldWith[i] = first.get(same);
        }
        return toldWith;
    }
}
