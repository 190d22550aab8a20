package dev.plumbline.explain.whatif;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A session that stands elsewhere afterwards, has another length, or has lost or got its place.
 *
 * @param before where it stood; without a slot when it had no place
 * @param after where it stands; without a slot when it has no place
 */
public record SessionShift(FixedPlacement before, FixedPlacement after) {

    /** Whose. */
    public Session session() {
        return after.session();
    }

    /** Speakers and required people, who would have to know. */
    public List<Person> people() {
        return session().attendees().bound();
    }

    /**
     * What became of sessions of a schedule.
     *
     * @param stood where all of them stood, in the problem's order
     */
    static List<SessionShift> between(
            List<FixedPlacement> stood, Collection<FixedPlacement> after) {
        return after.stream()
                .map(
                        placement ->
                                new SessionShift(stood.get(placement.session().index()), placement))
                .toList();
    }

    /**
     * What became of the sessions of one schedule in another one, which may be of a changed
     * problem; sessions are the same when they have the same id.
     */
    static List<SessionShift> between(Schedule before, Schedule after) {
        Map<String, FixedPlacement> stood = new LinkedHashMap<>();
        before.all().forEach(placement -> stood.put(placement.session().id(), placement));
        List<SessionShift> shifts = new ArrayList<>();
        for (FixedPlacement placement : after.all()) {
            var was = stood.get(placement.session().id());
            if (was != null && !isSame(was, placement)) {
                shifts.add(new SessionShift(was, placement));
            }
        }
        return List.copyOf(shifts);
    }

    private static boolean isSame(FixedPlacement was, FixedPlacement is) {
        return was.isPlaced() == is.isPlaced()
                && (!was.isPlaced()
                        || was.start() == is.start()
                                && was.minutes() == is.minutes()
                                && was.placedSlot().id().equals(is.placedSlot().id()));
    }
}
