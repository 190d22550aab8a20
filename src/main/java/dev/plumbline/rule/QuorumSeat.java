package dev.plumbline.rule;

import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A session in the group of a pool, and who cannot come to it whatever the others do. Who that is
 * changes with every look, as the session is live.
 */
final class QuorumSeat {

    private final Placement placement;
    private final QuorumPool.Role role;
    private final BitSet away = new BitSet();
    private final BitSet taken = new BitSet();
    private final BitSet busy = new BitSet();

    QuorumSeat(Placement placement, QuorumPool.Role role) {
        this.placement = placement;
        this.role = role;
    }

    Placement placement() {
        return placement;
    }

    QuorumPool.Role role() {
        return role;
    }

    /** Whoever is not available, or needed elsewhere; known for sessions with quorums. */
    BitSet away() {
        return away;
    }

    /** Whether both run at some time. */
    boolean meets(QuorumSeat other) {
        return placement.overlap(other.placement) > 0;
    }

    /** Whether somebody could be wanted in both at once. */
    boolean rivals(QuorumSeat other) {
        return role.wanted().intersects(other.role.wanted()) && meets(other);
    }

    /**
     * The minutes of the session for each person who is missing.
     *
     * @param alsoAway people who are not counted although they could come
     */
    long penalty(BitSet alsoAway) {
        long missing = 0;
        for (int i = 0; i < role.needs().size(); i++) {
            missing += role.needs().get(i).missing(away, alsoAway);
        }
        return missing * placement.minutes();
    }

    /**
     * Takes the first people that can come for as long as somebody is missing.
     *
     * @param others that took theirs before
     * @return whether nobody is missing but those who cannot come anyway
     */
    boolean fill(List<QuorumSeat> others) {
        busy.clear();
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).meets(this)) {
                busy.or(others.get(i).taken);
            }
        }
        taken.clear();
        for (int i = 0; i < role.needs().size(); i++) {
            var need = role.needs().get(i);
            if (need.take(away, busy, taken) > need.missing(away, away)) {
                return false;
            }
        }
        return true;
    }

    /**
     * All that a contest of these sessions depends on: when each runs, seen from the first, and who
     * is away.
     */
    static List<Long> situation(List<QuorumSeat> seats) {
        List<Long> situation = new ArrayList<>();
        long origin = seats.getFirst().placement.start();
        for (QuorumSeat seat : seats) {
            situation.add((long) seat.placement.session().index());
            situation.add(seat.placement.start() - origin);
            situation.add((long) seat.placement.minutes());
            long[] away = seat.away.toLongArray();
            situation.add((long) away.length);
            for (long word : away) {
                situation.add(word);
            }
        }
        return situation;
    }

    /**
     * Sessions that may want the same people at once, directly or by way of others, each chain in
     * the order in which they are given; one that has nobody to share with is by itself.
     */
    static List<List<QuorumSeat>> chains(List<QuorumSeat> seats) {
        List<List<QuorumSeat>> chains = new ArrayList<>();
        Set<QuorumSeat> left = new LinkedHashSet<>(seats);
        while (!left.isEmpty()) {
            Set<QuorumSeat> chain = new LinkedHashSet<>();
            List<QuorumSeat> next = new ArrayList<>(List.of(left.iterator().next()));
            while (!next.isEmpty()) {
                QuorumSeat seat = next.removeLast();
                left.remove(seat);
                if (chain.add(seat)) {
                    left.stream().filter(seat::rivals).forEach(next::add);
                }
            }
            chains.add(seats.stream().filter(chain::contains).toList());
        }
        return chains;
    }

    /** Whether this one is earlier, or starts with the other and has the lesser id. */
    boolean isBefore(QuorumSeat other) {
        long start = placement.start();
        long otherStart = other.placement.start();
        return start == otherStart
                ? placement.session().idRank() < other.placement.session().idRank()
                : start < otherStart;
    }
}
