package dev.plumbline.bench.yardstick.cosplib;

import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.schedule.Placement;

/** Submissions are in sessions, rooms and hours that suit them: charged for each slot they take. */
final class SubmissionCost implements SessionRule {

    private static final RuleInfo INFO =
            CosplibRuleNames.soft(
                    "submissionCost", "Unsuitable session or room", "cost of the place");

    private final CosplibLayout layout;
    private final CosplibPenalties penalties;
    private final long inSession;
    private final long inRoom;
    private final long inHours;

    SubmissionCost(CosplibLayout layout, CosplibPenalties penalties) {
        this.layout = layout;
        this.penalties = penalties;
        inSession = layout.weight(CosplibTerm.SUBMISSIONS_SESSIONS);
        inRoom = layout.weight(CosplibTerm.SUBMISSIONS_ROOMS);
        inHours = layout.weight(CosplibTerm.SUBMISSIONS_TIMEZONES);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Placement placement) {
        var submission = layout.submissions().get(placement.session().index());
        int cell = placement.placedSlot().index();
        int session = layout.session(cell);
        return placement.minutes()
                * (inSession * penalties.session(submission, session)
                        + inRoom * penalties.room(submission, layout.room(cell))
                        + inHours * penalties.timezone(submission, session));
    }

    @Override
    public FindingSentence sentence(Placement placement) {
        return FindingSentence.of(
                "The place or the hour does not suit " + placement.session().title() + ".");
    }
}
