package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Placement;

/** Speakers and required people are not asked to come when they would rather not. */
final class SoftUnavailable implements SessionRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "softUnavailable",
                    "Person would rather not",
                    "Speakers and required people are not needed in times that they would rather keep free. Times in which they are not available at all count for"
                            + " personUnavailable only.",
                    Severity.SOFT,
                    1,
                    "minutes of soft unavailability, per person",
                    "A minute of it is as bad as a remote person's minute in tolerable hours.");

    private final BusyPeople busy;
    private final FindingWording wording;

    SoftUnavailable(RuleContext context) {
        wording = context.wording();
        busy = new BusyPeople(context.facts(), BusyTimes.soft(context.facts()));
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
        return busy.sentence(placement, wording, "would rather not");
    }
}
