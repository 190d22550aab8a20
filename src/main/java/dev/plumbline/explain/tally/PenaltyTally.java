package dev.plumbline.explain.tally;

import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.Collection;
import java.util.List;

/**
 * What each rule takes off one schedule, and what it would take off if some sessions stood
 * elsewhere: only what they touch is judged anew. Not for use by several threads at once.
 */
public final class PenaltyTally {

    private final List<WeightedRule> rules;
    private final StandingPlacements standing;
    private final List<RuleTally> tallies;
    private final TallyCosts costs;

    /** Of the schedule, which belongs to the rules' problem. */
    public PenaltyTally(RuleSet ruleSet, Schedule schedule) {
        rules = ruleSet.counting();
        standing = new StandingPlacements(schedule);
        tallies = rules.stream().map(rule -> RuleTally.of(rule.rule(), standing)).toList();
        long[] now = new long[rules.size()];
        for (int i = 0; i < now.length; i++) {
            now[i] = rules.get(i).weight() * tallies.get(i).penalty();
        }
        costs = new TallyCosts(rules, now);
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
        var change = new TallyChange(standing, changed);
        long[] then = new long[rules.size()];
        for (int i = 0; i < then.length; i++) {
            var tally = tallies.get(i);
            then[i] = rules.get(i).weight() * (tally.penalty() + tally.difference(change));
        }
        return new TallyCosts(rules, then);
    }
}
