package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Placement;
import dev.plumbline.schedule.TurnoverTimes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A room is cleared and set up between two sessions. A key is the id of the room. */
final class RoomNotReady implements GroupRule<String> {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "roomNotReady",
                    "Room not ready",
                    "Between two sessions in a room lie the first one's teardown, the room's changeover and the second one's setup; breaks may lie between,"
                            + " too, and count as time for them.",
                    Severity.HARD,
                    1,
                    "minutes missing",
                    "Counted in minutes like every overlap.");

    private final TurnoverTimes turnovers;
    private final Set<String> rooms = new HashSet<>();
    private final int longest;
    private final FindingWording wording;

    RoomNotReady(RuleContext context) {
        wording = context.wording();
        Facts facts = context.facts();
        turnovers = new TurnoverTimes(facts);
        facts.slots().stream()
                .filter(turnovers::existIn)
                .map(Slot::room)
                .forEach(room -> rooms.add(room.id()));
        longest = turnovers.longest(facts);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<String> keys(Placement placement) {
        if (!placement.isPlaced() || placement.session().isBreak()) {
            return List.of();
        }
        String room = placement.placedSlot().room().id();
        return rooms.contains(room) ? List.of(room) : List.of();
    }

    @Override
    public SessionGroup empty(String room) {
        return new RoomUsers();
    }

    /** The sessions of one room. */
    private final class RoomUsers implements SessionGroup {

        private final GroupMembers members = new GroupMembers();

        @Override
        public void add(Placement member) {
            members.add(member);
        }

        @Override
        public void remove(Placement member) {
            members.remove(member);
        }

        @Override
        public long penalty() {
            members.sort();
            long sum = 0;
            for (int i = 1; i < members.size(); i++) {
                sum += missing(members.get(i - 1), members.get(i));
            }
            return sum;
        }

        /** An overlap is another rule's matter. */
        private long missing(Placement first, Placement second) {
            long needed = turnovers.between(first.session(), second.session(), first.placedSlot());
            return Math.max(0, needed - Math.max(0, second.start() - first.end()));
        }

        /** Whoever ended so long before that any turnover is over matters to nobody who comes. */
        @Override
        public Object futureKey(FillHorizon horizon) {
            return members.endingAfter(horizon.from() - longest);
        }

        @Override
        public List<GroupMatch> matches() {
            members.sort();
            List<GroupMatch> matches = new ArrayList<>();
            for (int i = 1; i < members.size(); i++) {
                long missing = missing(members.get(i - 1), members.get(i));
                if (missing > 0) {
                    matches.add(match(members.get(i - 1), members.get(i), missing));
                }
            }
            return matches;
        }

        private GroupMatch match(Placement first, Placement second, long missing) {
            int needed = turnovers.between(first.session(), second.session(), first.placedSlot());
            return new GroupMatch(
                    missing,
                    List.of(first, second),
                    FindingSentence.of(
                            wording.room(first)
                                    + " needs "
                                    + wording.minutes(needed)
                                    + " between "
                                    + wording.title(first.session())
                                    + ", which ends at "
                                    + wording.moment(first.end())
                                    + ", and "
                                    + wording.title(second.session())
                                    + " at "
                                    + wording.place(second)
                                    + "; "
                                    + wording.minutes(missing)
                                    + (missing == 1 ? " is missing." : " are missing.")));
        }
    }
}
