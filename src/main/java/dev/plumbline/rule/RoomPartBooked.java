package dev.plumbline.rule;

import dev.plumbline.problem.Room;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A room that consists of others is not used while one of these is. A key is the id of the whole.
 */
final class RoomPartBooked implements GroupRule<String> {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "roomPartBooked",
                    "Room and its part at once",
                    "A room that consists of other rooms is not used while one of them is; breaks use no room.",
                    Severity.HARD,
                    1,
                    "minutes shared by two sessions",
                    "Counted in minutes like every overlap.");

    /** By room: the wholes to which it belongs, itself included. */
    private final Map<String, List<String>> wholesOf = new HashMap<>();

    private final FindingWording wording;

    RoomPartBooked(RuleContext context) {
        wording = context.wording();
        Map<String, Room> rooms =
                context.facts().problem().rooms().stream()
                        .collect(
                                Collectors.toMap(
                                        Room::id, room -> room, (a, b) -> a, LinkedHashMap::new));
        for (Room whole : rooms.values()) {
            if (!whole.consistsOf().isEmpty()) {
                Set<String> parts = new LinkedHashSet<>();
                addParts(whole, rooms, parts);
                parts.add(whole.id());
                parts.forEach(
                        part ->
                                wholesOf.computeIfAbsent(part, any -> new ArrayList<>())
                                        .add(whole.id()));
            }
        }
    }

    private static void addParts(Room whole, Map<String, Room> rooms, Set<String> parts) {
        for (String part : whole.consistsOf()) {
            if (parts.add(part)) {
                addParts(rooms.get(part), rooms, parts);
            }
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<String> keys(Placement placement) {
        return placement.isPlaced() && !placement.session().isBreak()
                ? wholesOf.getOrDefault(placement.placedSlot().room().id(), List.of())
                : List.of();
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
    public SessionGroup empty(String whole) {
        return new WholeGroup(whole);
    }

    /** The sessions in a whole and in its parts. */
    private final class WholeGroup extends PairwiseGroup {

        private final String whole;

        WholeGroup(String whole) {
            this.whole = whole;
        }

        private boolean isInWhole(Placement placement) {
            return placement.placedSlot().room().id().equals(whole);
        }

        @Override
        long pairPenalty(Placement one, Placement other) {
            return isInWhole(one) == isInWhole(other) ? 0 : one.overlap(other);
        }

        @Override
        boolean isLast(Placement first, Placement second) {
            return second.start() >= first.end();
        }

        @Override
        GroupMatch match(Placement first, Placement second, long minutes) {
            Placement all = isInWhole(first) ? first : second;
            Placement part = isInWhole(first) ? second : first;
            return new GroupMatch(
                    minutes,
                    List.of(first, second),
                    FindingSentence.of(
                            wording.room(part)
                                    + " is a part of "
                                    + wording.room(all)
                                    + ", but both are used for "
                                    + wording.minutes(minutes)
                                    + ": by "
                                    + wording.title(part.session())
                                    + " at "
                                    + wording.place(part)
                                    + " and by "
                                    + wording.title(all.session())
                                    + " at "
                                    + wording.place(all)
                                    + "."));
        }
    }
}
