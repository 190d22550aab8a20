package dev.plumbline.rule;

import dev.plumbline.problem.RelationKind;
import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Placement;

/** Sessions that need the same room have it. */
final class SameRoom extends TiedPairRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "sameRoom",
                    "Sessions in different rooms",
                    "Sessions that are tied to share a room do so, at whatever time.",
                    Severity.HARD,
                    1,
                    "minutes of the shorter one",
                    "A tie that says nothing of its severity is a must, like sessions that exclude each other; counted in minutes like the other hard rules.");

    SameRoom(RuleContext context) {
        super(context, INFO, RelationKind.SAME_ROOM, " have to be in the same room");
    }

    @Override
    long minutes(Placement first, Placement second) {
        return first.placedSlot().room() == second.placedSlot().room() ? 0 : shorter(first, second);
    }
}
