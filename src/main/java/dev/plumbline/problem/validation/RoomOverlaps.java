package dev.plumbline.problem.validation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import dev.plumbline.problem.TimeSlot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** No two time slots of a room share time. */
final class RoomOverlaps implements ProblemCheck {

    @Override
    public void check(ValidationInput input) {
        input.timeSlots()
                .filter(slot -> input.isSound(slot, "room", "start", "end"))
                .collect(
                        groupingBy(
                                slot -> slot.value().room(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .forEach(slots -> check(input, slots));
    }

    private static void check(ValidationInput input, List<LocatedPart<TimeSlot>> slots) {
        slots.sort(comparing(slot -> slot.value().start().toInstant()));
        TimeSlot lasting = slots.getFirst().value();
        for (LocatedPart<TimeSlot> next : slots.subList(1, slots.size())) {
            TimeSlot slot = next.value();
            if (slot.start().isBefore(lasting.end())) {
                input.error(
                        next.at("start"),
                        "slotOverlap",
                        "The time slot \"%s\" starts at %s, but \"%s\" in the same room (%s) lasts until %s."
                                .formatted(
                                        slot.id(),
                                        slot.start(),
                                        lasting.id(),
                                        slot.room(),
                                        lasting.end()));
            }
            if (slot.end().isAfter(lasting.end())) {
                lasting = slot;
            }
        }
    }
}
