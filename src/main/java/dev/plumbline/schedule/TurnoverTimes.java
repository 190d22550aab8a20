package dev.plumbline.schedule;

import dev.plumbline.problem.Room;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;

/**
 * How long a room is busy with clearing and setting up between two sessions: the first one's
 * teardown, the room's changeover and the second one's setup, all together. A break needs none, and
 * they may lie in it; a room for several sessions at once has none.
 */
public final class TurnoverTimes {

    private final boolean[] hasAny;

    /** For all slots of a problem. */
    public TurnoverTimes(Facts facts) {
        boolean ofSessions =
                facts.sessions().stream()
                        .anyMatch(session -> setup(session) + teardown(session) > 0);
        hasAny = new boolean[facts.slots().size()];
        for (Slot slot : facts.slots()) {
            hasAny[slot.index()] =
                    slot.isSequential() && (ofSessions || slot.room().changeover() > 0);
        }
    }

    /** Whether there is ever any in the slot's room. */
    public boolean existIn(Slot slot) {
        return hasAny[slot.index()];
    }

    /** Minutes between two sessions in the slot's room; 0 where one of them is a break. */
    public int between(Session first, Session second, Slot slot) {
        return !hasAny[slot.index()] || first.isBreak() || second.isBreak()
                ? 0
                : teardown(first) + slot.room().changeover() + setup(second);
    }

    /** The longest that there can be between two sessions of the problem. */
    public int longest(Facts facts) {
        int changeover =
                facts.problem().rooms().stream().mapToInt(Room::changeover).max().orElse(0);
        int setup = facts.sessions().stream().mapToInt(TurnoverTimes::setup).max().orElse(0);
        int teardown = facts.sessions().stream().mapToInt(TurnoverTimes::teardown).max().orElse(0);
        return teardown + changeover + setup;
    }

    /**
     * Minutes after the end of the session before in which a session is not started unless somebody
     * chooses so. After a break it is what is known to be left: whose teardown the break is used
     * for is not asked.
     */
    int before(Session previous, Session session, Slot slot) {
        if (previous.isBreak() && existIn(slot) && !session.isBreak()) {
            int needed = slot.room().changeover() + setup(session);
            return Math.max(0, needed - previous.preferredMinutes());
        }
        return between(previous, session, slot);
    }

    private static int setup(Session session) {
        Integer minutes = session.details().conditions().setupMinutes();
        return minutes == null ? 0 : minutes;
    }

    private static int teardown(Session session) {
        Integer minutes = session.details().conditions().teardownMinutes();
        return minutes == null ? 0 : minutes;
    }
}
