package dev.plumbline.agenda;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where sessions stand, by their ids, so that schedules of different problems can be compared and
 * mixed. Can be changed.
 */
final class SessionPlaces {

    /** A place in ids and numbers. */
    record Place(String timeSlot, long start, int minutes) {

        static Place of(FixedPlacement placement) {
            return new Place(placement.placedSlot().id(), placement.start(), placement.minutes());
        }
    }

    private final Map<String, Place> places = new LinkedHashMap<>();

    static SessionPlaces of(Schedule schedule) {
        var result = new SessionPlaces();
        schedule.placements().forEach(one -> result.places.put(one.session().id(), Place.of(one)));
        return result;
    }

    /** Null for a session that has no place or is not there at all. */
    @Nullable Place get(String session) {
        return places.get(session);
    }

    void put(String session, @Nullable Place place) {
        if (place == null) {
            places.remove(session);
        } else {
            places.put(session, place);
        }
    }

    /** Sessions that do not stand in both as they stand in the other. */
    static Set<String> changed(SessionPlaces one, SessionPlaces other) {
        Set<String> changed = new LinkedHashSet<>(one.places.keySet());
        changed.addAll(other.places.keySet());
        changed.removeIf(
                session -> {
                    var place = one.get(session);
                    return place != null && place.equals(other.get(session));
                });
        return changed;
    }

    /** Sessions that are not in a problem, or in time slots that are not. */
    List<String> withoutPlace(Facts facts) {
        return places.entrySet().stream()
                .filter(one -> placement(facts, one.getKey(), one.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * A schedule of a problem that has these time slots; sessions that it does not have are left
     * out.
     */
    Schedule schedule(Facts facts) {
        List<FixedPlacement> placements = new ArrayList<>();
        places.forEach((id, place) -> placement(facts, id, place).ifPresent(placements::add));
        return Schedule.of(facts, placements);
    }

    private static Optional<FixedPlacement> placement(Facts facts, String id, Place place) {
        Optional<Session> session = facts.session(id);
        Optional<Slot> slot = facts.slot(place.timeSlot());
        return session.isEmpty() || slot.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FixedPlacement(
                                session.get(), slot.get(), place.start(), place.minutes()));
    }
}
