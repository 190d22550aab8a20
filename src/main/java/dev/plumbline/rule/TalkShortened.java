package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Placement;

/** Sessions have the length that was asked for; cuts are shared. */
final class TalkShortened implements SessionRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "talkShortened",
                    "Talk shortened",
                    "A session runs as long as was asked for. Cuts count squared, so that many small ones are better than a large one.",
                    Severity.SOFT,
                    1,
                    "minutes cut, squared",
                    "Five minutes off cost as much as two or three changes of topic, ten minutes as much as ten.");

    private final FindingWording wording;

    TalkShortened(RuleContext context) {
        wording = context.wording();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Placement placement) {
        long cut = Math.max(0, placement.session().preferredMinutes() - placement.minutes());
        return cut * cut;
    }

    @Override
    public FindingSentence sentence(Placement placement) {
        return FindingSentence.of(
                wording.title(placement.session())
                        + " at "
                        + wording.place(placement)
                        + " has "
                        + wording.minutes(placement.minutes())
                        + " instead of "
                        + wording.minutes(placement.session().preferredMinutes())
                        + ".");
    }
}
