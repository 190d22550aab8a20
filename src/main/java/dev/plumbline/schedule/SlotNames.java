package dev.plumbline.schedule;

import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.Pin;
import dev.plumbline.problem.Place;
import dev.plumbline.problem.Precedence;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Published;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.Room;
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
        return problem.withRooms(rooms)
                .withTimeSlots(newSlots)
                .withSessions(talk -> talk.withConditions(conditions(talk.conditions())))
                .withPublished(published(problem.published()));
    }

    private Conditions conditions(Conditions given) {
        return given.with()
                .after(given.after().stream().map(this::precedence).toList())
                .exclusiveWith(given.exclusiveWith().stream().map(this::session).toList())
                .places(given.places().stream().map(this::place).toList())
                .pin(pin(given.pin()))
                .build();
    }

    private Precedence precedence(Precedence given) {
        return given.withSession(session(given.session()));
    }

    private Place place(Place place) {
        return place.withTimeSlots(place.timeSlots().stream().map(this::slot).toList());
    }

    private @Nullable Pin pin(@Nullable Pin pin) {
        return pin == null || pin.timeSlot() == null ? pin : pin.withTimeSlot(slot(pin.timeSlot()));
    }

    private @Nullable Published published(@Nullable Published given) {
        return given == null
                ? null
                : given.withPlacements(given.placements().stream().map(this::published).toList());
    }

    private PublishedPlacement published(PublishedPlacement placement) {
        return placement
                .withSession(session(placement.session()))
                .withTimeSlot(slot(placement.timeSlot()));
    }

    private String slot(String id) {
        return slots.getOrDefault(id, id);
    }

    private String session(String id) {
        return breaks.getOrDefault(id, id);
    }
}
