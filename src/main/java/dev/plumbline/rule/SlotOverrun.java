package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Placement;

/** Sessions lie inside their time slot. */
public final class SlotOverrun implements SessionRule {

    /** The name of this rule. */
    public static final String ID = "slotOverrun";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Session outside its slot",
                    "A session starts no earlier and ends no later than its time slot.",
                    Severity.HARD,
                    1,
                    "minutes outside the slot",
                    "Hard rules count minutes, so that the smaller trouble is chosen where there must be one.");

    private final FindingWording wording;

    SlotOverrun(RuleContext context) {
        wording = context.wording();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Placement placement) {
        return before(placement) + after(placement);
    }

    private static long before(Placement placement) {
        return Math.max(0, placement.placedSlot().start() - placement.start());
    }

    private static long after(Placement placement) {
        return Math.max(0, placement.end() - placement.placedSlot().end());
    }

    @Override
    public FindingSentence sentence(Placement placement) {
        var slot = placement.placedSlot();
        var parts =
                new StringBuilder(
                        wording.title(placement.session()) + " at " + wording.place(placement));
        if (before(placement) > 0) {
            parts.append(" starts ")
                    .append(wording.minutes(before(placement)))
                    .append(" before its slot does (")
                    .append(wording.moment(slot.start()))
                    .append(")");
        }
        if (after(placement) > 0) {
            parts.append(before(placement) > 0 ? " and" : "")
                    .append(" ends ")
                    .append(wording.minutes(after(placement)))
                    .append(" after its slot does (")
                    .append(wording.moment(slot.end()))
                    .append(")");
        }
        return FindingSentence.of(parts.append(".").toString());
    }
}
