package dev.plumbline.explain.tally;

import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.SuccessionRule;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import java.util.List;

/** Of neighbours, slot by slot. */
final class SuccessionTally implements RuleTally {

    private final SuccessionRule rule;
    private final StandingPlacements standing;
    private final long penalty;

    SuccessionTally(SuccessionRule rule, StandingPlacements standing) {
        this.rule = rule;
        this.standing = standing;
        this.penalty =
                standing.all().stream()
                        .filter(Placement::isPlaced)
                        .map(Placement::placedSlot)
                        .distinct()
                        .mapToLong(this::penalty)
                        .sum();
    }

    @Override
    public long penalty() {
        return penalty;
    }

    @Override
    public long make(TallyChange change) {
        long difference = 0;
        for (var slot : change.touchedSlots().entrySet()) {
            difference += penalty(slot.getValue()) - penalty(slot.getKey());
        }
        return difference;
    }

    private long penalty(Slot slot) {
        return penalty(standing.in(slot));
    }

    private long penalty(List<FixedPlacement> sessions) {
        long sum = 0;
        for (int i = 1; i < sessions.size(); i++) {
            var first = sessions.get(i - 1);
            var second = sessions.get(i);
            if (second.placedSlot().isSequential()
                    && !first.session().isBreak()
                    && !second.session().isBreak()) {
                sum += rule.penalty(first, second);
            }
        }
        return sum;
    }
}
