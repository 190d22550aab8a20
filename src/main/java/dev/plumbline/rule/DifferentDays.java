package dev.plumbline.rule;

import dev.plumbline.problem.RelationKind;
import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Placement;

/** Sessions that are kept apart are on different days. */
final class DifferentDays extends TiedPairRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "differentDays",
                    "Sessions on the same day",
                    "Sessions that are tied to be on different days start on different days of the conference.",
                    Severity.HARD,
                    1,
                    "minutes of the shorter one",
                    "A tie that says nothing of its severity is a must, like sessions that exclude each other; counted in minutes like the other hard rules.");

    private final DayNumbers days;

    DifferentDays(RuleContext context) {
        super(context, INFO, RelationKind.DIFFERENT_DAYS, " have to be on different days");
        days = new DayNumbers(context.facts());
    }

    @Override
    long minutes(Placement first, Placement second) {
        return days.of(first) != days.of(second) ? 0 : shorter(first, second);
    }
}
