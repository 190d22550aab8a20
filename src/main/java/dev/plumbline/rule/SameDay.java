package dev.plumbline.rule;

import dev.plumbline.problem.RelationKind;
import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Placement;

/** Sessions that belong to one day are on one. */
final class SameDay extends TiedPairRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "sameDay",
                    "Sessions on different days",
                    "Sessions that are tied to be on one day start on the same day of the conference.",
                    Severity.HARD,
                    1,
                    "minutes of the shorter one",
                    "A tie that says nothing of its severity is a must, like sessions that exclude each other; counted in minutes like the other hard rules.");

    private final DayNumbers days;

    SameDay(RuleContext context) {
        super(context, INFO, RelationKind.SAME_DAY, " have to be on the same day");
        days = new DayNumbers(context.facts());
    }

    @Override
    long minutes(Placement first, Placement second) {
        return days.of(first) == days.of(second) ? 0 : shorter(first, second);
    }
}
