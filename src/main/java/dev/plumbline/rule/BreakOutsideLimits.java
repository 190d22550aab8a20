package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.BreakLimits;
import dev.plumbline.schedule.Placement;

/** A break starts between its limits. */
public final class BreakOutsideLimits implements SessionRule {

    /** The name of this rule. */
    public static final String ID = "breakOutsideLimits";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Break at the wrong time",
                    "A break starts no earlier than its earliest and no later than its latest start.",
                    Severity.HARD,
                    1,
                    "minutes too early or too late",
                    "Counted in minutes like the other hard rules.");

    private final FindingWording wording;

    BreakOutsideLimits(RuleContext context) {
        wording = context.wording();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Placement placement) {
        BreakLimits limits = placement.session().breakLimits();
        if (limits == null) {
            return 0;
        }
        return Math.max(0, limits.earliest() - placement.start())
                + Math.max(0, placement.start() - limits.latest());
    }

    @Override
    public FindingSentence sentence(Placement placement) {
        BreakLimits limits = placement.session().breakLimits();
        String between =
                limits == null
                        ? ""
                        : ", but has to start between "
                                + wording.moment(limits.earliest())
                                + " and "
                                + wording.momentAfter(limits.earliest(), limits.latest());
        return FindingSentence.of(
                wording.title(placement.session())
                        + " is at "
                        + wording.place(placement)
                        + between
                        + ".");
    }
}
