package dev.plumbline.rule;

import dev.plumbline.problem.RelationKind;
import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Placement;

/** Sessions that belong together follow each other. */
final class Adjacent extends TiedPairRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "adjacent",
                    "Sessions not next to each other",
                    "Sessions that are tied to be neighbours follow each other in one time slot without a gap, in either order; of more than two, each one and the"
                            + " next in the list.",
                    Severity.HARD,
                    1,
                    "minutes between the two, at most those of the shorter one",
                    "A tie that says nothing of its severity is a must, like sessions that exclude each other; counted in minutes like the other hard rules.");

    Adjacent(RuleContext context) {
        super(
                context,
                INFO,
                context.tiedNeighbours(RelationKind.ADJACENT),
                " have to follow each other directly");
    }

    @Override
    long minutes(Placement first, Placement second) {
        long most = shorter(first, second);
        long gap = Math.max(second.start() - first.end(), first.start() - second.end());
        boolean follow = gap >= 0 && first.placedSlot().id().equals(second.placedSlot().id());
        return follow ? Math.min(gap, most) : most;
    }
}
