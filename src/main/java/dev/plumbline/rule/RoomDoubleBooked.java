package dev.plumbline.rule;

import dev.plumbline.problem.Room;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One room, one session at a time, or as many as the room has at once. Where it is one, only an
 * overrun or a schedule made elsewhere can break this. A key is the id of the room.
 */
public final class RoomDoubleBooked implements GroupRule<String> {

    /** The name of this rule. */
    public static final String ID = "roomDoubleBooked";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Room double-booked",
                    "No two sessions, breaks included, are in the same room at the same time; in a room for several at once, no more than that.",
                    Severity.HARD,
                    1,
                    "minutes shared by two sessions, or of each session beyond those that the room has at once",
                    "Counted in minutes like every overlap.");

    private final Map<String, Integer> sessionsAtOnce;
    private final FindingWording wording;

    RoomDoubleBooked(RuleContext context) {
        wording = context.wording();
        sessionsAtOnce =
                context.facts().problem().rooms().stream()
                        .collect(Collectors.toMap(Room::id, Room::atOnce));
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
    public boolean isSuperadditive() {
        return true;
    }

    @Override
    public SessionGroup empty(String roomId) {
        int count = sessionsAtOnce.getOrDefault(roomId, 1);
        return count == 1 ? new RoomGroup() : crowded(count);
    }

    private SessionGroup crowded(int count) {
        return new CapacityGroup(count) {
            @Override
            FindingSentence sentence(Placement without, List<Placement> others, long minutes) {
                return FindingSentence.of(
                        wording.room(without)
                                + " has "
                                + count
                                + " sessions at once, but for "
                                + wording.minutes(minutes)
                                + " "
                                + wording.title(without.session())
                                + " at "
                                + wording.moment(without.start())
                                + " comes on top of "
                                + wording.titles(others)
                                + ".");
            }
        };
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
