package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Placement;

/** Speakers and required people are there. */
public final class PersonUnavailable implements SessionRule {

    /** The name of this rule. */
    public static final String ID = "personUnavailable";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Person not available",
                    "Speakers and required people are available for the whole session.",
                    Severity.HARD,
                    1,
                    "minutes of unavailability, per person",
                    "Counted in minutes like every overlap.");

    private final BusyPeople busy;
    private final FindingWording wording;

    PersonUnavailable(RuleContext context) {
        wording = context.wording();
        busy = new BusyPeople(context.facts(), new BusyTimes(context.facts()));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Placement placement) {
        return busy.minutes(placement);
    }

    @Override
    public FindingSentence sentence(Placement placement) {
        return busy.sentence(placement, wording, "not available");
    }
}
