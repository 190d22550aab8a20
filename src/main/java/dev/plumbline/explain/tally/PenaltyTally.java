package dev.plumbline.explain.tally;

import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.Collection;
import java.util.List;

/**
 * What each rule takes off one schedule, and what it would take off if some sessions stood
 * elsewhere. Only what stands elsewhere than in the change that was asked about last is judged
 * anew, so it is quick to ask about changes that are alike one after the other. Not for use by
 * several threads at once.
 */
public final class PenaltyTally {

    private final List<WeightedRule> rules;
    private final int[] toldWith;
    private final StandingPlacements standing;
    private final List<RuleTally> tallies;
    private final TallyCosts costs;

    /** Of the change that was asked about last. */
    private final long[] last;

    /** Of the schedule, which belongs to the rules' problem. */
    public PenaltyTally(RuleSet ruleSet, Schedule schedule) {
        rules = ruleSet.counting();
        toldWith = TallyCosts.toldWith(rules);
        standing = new StandingPlacements(schedule);
        tallies = rules.stream().map(rule -> RuleTally.of(rule.rule(), standing)).toList();
        last = tallies.stream().mapToLong(RuleTally::penalty).toArray();
        costs = weighted();
    }

    /** Of the schedule as it stands. */
    public TallyCosts costs() {
        return costs;
    }

    /**
     * Of the schedule with some sessions elsewhere.
     *
     * @param changed where they stand then, or that they have no place; one for each session
     */
    public TallyCosts with(Collection<FixedPlacement> changed) {
        var change = standing.toward(changed);
        if (!change.placements().isEmpty()) {
            for (int i = 0; i < last.length; i++) {
                last[i] += tallies.get(i).make(change);
            }
            standing.take(change);
        }
        return weighted();
    }

    private TallyCosts weighted() {
        long[] weighted = new long[last.length];
        for (int i = 0; i < last.length; i++) {
            weighted[i] = rules.get(i).weight() * last[i];
        }
        return new TallyCosts(rules, toldWith, weighted);
    }
}
