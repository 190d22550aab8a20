package dev.plumbline.rule;

import dev.plumbline.problem.RelationKind;
import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Placement;

/** Sessions that belong together in time run at the same time. */
final class AtOnce extends TiedPairRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "atOnce",
                    "Sessions not at the same time",
                    "Sessions that are tied to run at the same time do so: the shorter one runs while the longer one does.",
                    Severity.HARD,
                    1,
                    "minutes of the shorter one outside the longer one",
                    "A tie that says nothing of its severity is a must, like sessions that exclude each other; counted in minutes like the other hard rules.");

    AtOnce(RuleContext context) {
        super(context, INFO, RelationKind.AT_ONCE, " have to run at the same time");
    }

    @Override
    public boolean countsOverlapOrOrder() {
        return true;
    }

    @Override
    long minutes(Placement first, Placement second) {
        return shorter(first, second) - first.overlap(second);
    }
}
