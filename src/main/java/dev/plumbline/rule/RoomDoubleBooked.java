package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.Collection;
import java.util.List;

/** One room, one session at a time. Only an overrun or a schedule made elsewhere can break this. */
public final class RoomDoubleBooked implements GroupRule<String> {

    /** The name of this rule. */
    public static final String ID = "roomDoubleBooked";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Room double-booked",
                    "No two sessions, breaks included, are in the same room at the same time.",
                    Severity.HARD,
                    1,
                    "minutes shared by two sessions",
                    "Counted in minutes like every overlap.");

    private final FindingWording wording;

    RoomDoubleBooked(RuleContext context) {
        wording = context.wording();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<String> keys(Placement placement) {
        return placement.isPlaced() ? List.of(placement.placedSlot().room().id()) : List.of();
    }

    @Override
    public StartEffect startEffect(Session session) {
        return StartEffect.OWN_BURDEN_WHEN_ALONE;
    }

    @Override
    public SessionGroup empty(String roomId) {
        return new RoomGroup();
    }

    /** The sessions of one room. */
    private final class RoomGroup extends PairwiseGroup {

        @Override
        long pairPenalty(Placement one, Placement other) {
            return one.overlap(other);
        }

        @Override
        boolean isLast(Placement first, Placement second) {
            return second.start() >= first.end();
        }

        @Override
        GroupMatch match(Placement first, Placement second, long minutes) {
            return new GroupMatch(
                    minutes,
                    List.of(first, second),
                    FindingSentence.of(
                            wording.title(first.session())
                                    + " and "
                                    + wording.title(second.session())
                                    + " are both in "
                                    + first.placedSlot().room().name()
                                    + " for "
                                    + wording.minutes(minutes)
                                    + ", from "
                                    + wording.moment(Math.max(first.start(), second.start()))
                                    + "."));
        }
    }
}
