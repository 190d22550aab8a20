package dev.plumbline.schedule;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every session of a problem with its place or without one.
 *
 * @param placements of the placed sessions, by start, then id
 * @param waitlist sessions without a place, in the problem's order
 */
public record Schedule(Facts facts, List<FixedPlacement> placements, List<Session> waitlist) {

    /** By start, then id: the order in which neighbours are told. */
    public static final Comparator<Placement> CHRONOLOGICAL =
            Comparator.comparingLong(Placement::start)
                    .thenComparingInt(placement -> placement.session().idRank());

    /** Made of the placements that are given; all other sessions are on the waitlist. */
    public static Schedule of(Facts facts, Collection<? extends Placement> given) {
        Map<Session, FixedPlacement> placed = new HashMap<>();
        given.stream()
                .filter(Placement::isPlaced)
                .forEach(
                        placement -> placed.put(placement.session(), FixedPlacement.of(placement)));
        var placements = new ArrayList<>(placed.values());
        placements.sort(CHRONOLOGICAL);
        var waitlist =
                facts.sessions().stream().filter(session -> !placed.containsKey(session)).toList();
        return new Schedule(facts, List.copyOf(placements), waitlist);
    }

    /** The placements of all sessions, placed or not, in the problem's order. */
    public List<FixedPlacement> all() {
        var all = new FixedPlacement[facts.sessions().size()];
        placements.forEach(placement -> all[placement.session().index()] = placement);
        waitlist.forEach(session -> all[session.index()] = FixedPlacement.waitlisted(session));
        return List.of(all);
    }
}
