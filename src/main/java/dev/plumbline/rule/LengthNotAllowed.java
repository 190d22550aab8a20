package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;

/** A session has a length that it may have; only schedules made elsewhere can break that. */
final class LengthNotAllowed implements SessionRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "lengthNotAllowed",
                    "Length not allowed",
                    "A session is no shorter than its least length and no longer than was asked for. A pinned length is looked after by pinBroken.",
                    Severity.HARD,
                    1,
                    "minutes too short or too long",
                    "Counted in minutes like the other hard rules. The search keeps it by itself.");

    private final FindingWording wording;

    LengthNotAllowed(RuleContext context) {
        wording = context.wording();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Placement placement) {
        Session session = placement.session();
        if (session.pin().minutes() != null) {
            return 0;
        }
        int minutes = placement.minutes();
        return Math.max(
                0,
                Math.max(session.shortestMinutes() - minutes, minutes - session.longestMinutes()));
    }

    @Override
    public FindingSentence sentence(Placement placement) {
        Session session = placement.session();
        boolean isShort = placement.minutes() < session.shortestMinutes();
        return FindingSentence.of(
                wording.title(session)
                        + " at "
                        + wording.place(placement)
                        + " has "
                        + wording.minutes(placement.minutes())
                        + (isShort
                                ? ", but takes at least "
                                        + wording.minutes(session.shortestMinutes())
                                : ", but takes no more than "
                                        + wording.minutes(session.longestMinutes()))
                        + ".");
    }
}
