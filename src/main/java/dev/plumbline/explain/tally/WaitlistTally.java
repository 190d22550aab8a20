package dev.plumbline.explain.tally;

import dev.plumbline.rule.WaitlistRule;
import dev.plumbline.schedule.FixedPlacement;

/** Of sessions without a place. */
final class WaitlistTally implements RuleTally {

    private final WaitlistRule rule;
    private final long penalty;

    WaitlistTally(WaitlistRule rule, StandingPlacements standing) {
        this.rule = rule;
        this.penalty = standing.all().stream().mapToLong(this::penalty).sum();
    }

    @Override
    public long penalty() {
        return penalty;
    }

    @Override
    public long make(TallyChange change) {
        long difference = 0;
        for (FixedPlacement after : change.placements()) {
            difference += penalty(after) - penalty(change.before(after.session()));
        }
        return difference;
    }

    private long penalty(FixedPlacement placement) {
        return placement.isPlaced() ? 0 : rule.penalty(placement.session());
    }
}
