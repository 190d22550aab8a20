package dev.plumbline.bench.yardstick.optaplanner;

import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.schedule.Placement;

/** All that one level of the objective says of a talk in its timeslot and room. */
final class PlaceRule implements SessionRule {

    private final RuleInfo info;
    private final OptaplannerLayout layout;
    private final TalkTerms terms;
    private final int level;

    PlaceRule(OptaplannerLayout layout, int level) {
        this.info = OptaplannerRuleNames.of("place", "Unsuitable timeslot or room", level);
        this.layout = layout;
        this.terms = new TalkTerms(layout);
        this.level = level;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public long penalty(Placement placement) {
        int cell = placement.placedSlot().index();
        long[] sum = {0};
        terms.tell(
                placement.session().index(),
                new TalkSpot(layout.timeslot(cell), layout.room(cell)),
                (term, points) -> sum[0] += layout.weight(term, level) * points);
        return sum[0];
    }

    @Override
    public FindingSentence sentence(Placement placement) {
        return FindingSentence.of(
                "Timeslot or room do not suit " + placement.session().title() + ".");
    }
}
