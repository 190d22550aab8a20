package dev.plumbline.schedule;

import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.Pin;
import dev.plumbline.problem.Place;
import dev.plumbline.problem.Precedence;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Published;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.facts.BreakIds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a problem speak of its time slots, and of the breaks in them, by new ids. */
final class SlotNames {

    private final Problem problem;
    private final Map<String, String> slots;
    private final Map<String, String> breaks = new LinkedHashMap<>();

    /**
     * @param slots the new id of each slot by its old one
     */
    SlotNames(Problem problem, Map<String, String> slots) {
        this.problem = problem;
        this.slots = slots;
        for (TimeSlot slot : problem.timeSlots()) {
            for (int number = 1; number <= slot.breaks().size(); number++) {
                breaks.put(
                        BreakIds.of(slot.id(), number), BreakIds.of(slots.get(slot.id()), number));
            }
        }
    }

    /** The problem with these slots, which have the new ids, and these rooms. */
    Problem in(List<TimeSlot> newSlots, List<Room> rooms) {
        return new Problem(
                problem.name(),
                problem.timeZone(),
                problem.gridMinutes(),
                problem.tracks(),
                List.copyOf(rooms),
                List.copyOf(newSlots),
                problem.people(),
                problem.clusters(),
                problem.talks().stream().map(this::talk).toList(),
                problem.coordinationSessions().stream().map(this::talk).toList(),
                published(problem.published()));
    }

    private Talk talk(Talk talk) {
        return talk.with(talk.participants(), conditions(talk.conditions()));
    }

    private Conditions conditions(Conditions conditions) {
        return new Conditions(
                conditions.position(),
                conditions.after().stream()
                        .map(
                                after ->
                                        new Precedence(
                                                session(after.session()), after.maxGapMinutes()))
                        .toList(),
                conditions.exclusiveWith().stream().map(this::session).toList(),
                conditions.places().stream().map(this::place).toList(),
                conditions.roomFeatures(),
                conditions.expectedAudience(),
                pin(conditions.pin()));
    }

    private Place place(Place place) {
        return new Place(
                place.timeSlots().stream().map(this::slot).toList(),
                place.rooms(),
                place.start(),
                place.end(),
                place.cost());
    }

    private @Nullable Pin pin(@Nullable Pin pin) {
        return pin == null || pin.timeSlot() == null
                ? pin
                : new Pin(slot(pin.timeSlot()), pin.start(), pin.minutes());
    }

    private @Nullable Published published(@Nullable Published given) {
        return given == null
                ? null
                : new Published(
                        given.at(),
                        given.asOf(),
                        given.frozenBefore(),
                        given.placements().stream().map(this::published).toList());
    }

    private PublishedPlacement published(PublishedPlacement placement) {
        return new PublishedPlacement(
                session(placement.session()),
                slot(placement.timeSlot()),
                placement.start(),
                placement.minutes());
    }

    private String slot(String id) {
        return slots.getOrDefault(id, id);
    }

    private String session(String id) {
        return breaks.getOrDefault(id, id);
    }
}
