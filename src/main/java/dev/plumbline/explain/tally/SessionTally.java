package dev.plumbline.explain.tally;

import dev.plumbline.rule.SessionRule;
import dev.plumbline.schedule.FixedPlacement;

/** Of placed sessions, each by itself. */
final class SessionTally implements RuleTally {

    private final SessionRule rule;
    private final long penalty;

    SessionTally(SessionRule rule, StandingPlacements standing) {
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
        return placement.isPlaced() ? rule.penalty(placement) : 0;
    }
}
