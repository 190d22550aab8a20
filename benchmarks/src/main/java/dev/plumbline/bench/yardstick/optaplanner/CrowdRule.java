package dev.plumbline.bench.yardstick.optaplanner;

import dev.plumbline.bench.yardstick.WholeGroup;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.SessionGroup;
import dev.plumbline.schedule.Placement;
import java.util.Collection;
import java.util.List;

/**
 * Talks that draw a crowd are two in a timeslot, so that it splits; as it is implemented there, one
 * alone will do as well.
 */
final class CrowdRule implements GroupRule<Integer> {

    private static final int SPLIT = 2;

    private final RuleInfo info;
    private final OptaplannerLayout layout;
    private final long weight;

    CrowdRule(OptaplannerLayout layout, int level) {
        this.info = OptaplannerRuleNames.of("crowd", "Too many crowds at once", level);
        this.layout = layout;
        this.weight = layout.weight(OptaplannerTerm.CROWD_CONTROL, level);
    }

    /** What so many crowded talks in a timeslot cost, not weighted. */
    static long points(int crowds, long minutes) {
        return crowds > SPLIT ? crowds * minutes : 0;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Collection<Integer> keys(Placement placement) {
        return placement.isPlaced()
                        && layout.talk(placement.session().index()).crowdControlRisk() > 0
                ? List.of(layout.timeslot(placement.placedSlot().index()))
                : List.of();
    }

    @Override
    public SessionGroup empty(Integer timeslot) {
        return new WholeGroup() {

            @Override
            protected void entered(Session session, Slot slot) {
                // The number of members is all that counts.
            }

            @Override
            protected void left(Session session, Slot slot) {
                // As above.
            }

            @Override
            public long penalty() {
                return weight * points(members().size(), layout.duration(timeslot));
            }

            @Override
            protected String sentence() {
                return "More than two talks that draw a crowd are at the same time.";
            }
        };
    }
}
