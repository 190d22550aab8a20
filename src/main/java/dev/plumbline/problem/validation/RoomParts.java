package dev.plumbline.problem.validation;

import dev.plumbline.problem.Room;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a room are rooms, and no room is a part of itself. A room for several sessions at
 * once has no breaks, which would be for only one of them.
 */
final class RoomParts implements ProblemCheck {

    @Override
    public void check(ValidationInput input) {
        var references = new KnownReferences(input);
        Map<String, List<String>> parts = new HashMap<>();
        Set<String> severalAtOnce = new HashSet<>();
        input.rooms()
                .forEach(
                        room -> {
                            references.requireAll(
                                    input.ids().rooms(),
                                    room.at("consistsOf"),
                                    room.value().consistsOf());
                            parts.put(room.value().id(), room.value().consistsOf());
                            if (room.value().atOnce() > 1) {
                                severalAtOnce.add(room.value().id());
                            }
                        });
        input.rooms()
                .filter(room -> contains(parts, room.value(), new HashSet<>(), room.value().id()))
                .forEach(
                        room ->
                                input.error(
                                        room.at("consistsOf"),
                                        "partOfItself",
                                        "The room \"%s\" is a part of itself. Maybe another id was meant?"
                                                .formatted(room.value().id())));
        input.timeSlots()
                .filter(slot -> severalAtOnce.contains(slot.value().room()))
                .filter(slot -> !slot.value().breaks().isEmpty())
                .forEach(
                        slot ->
                                input.error(
                                        slot.at("breaks"),
                                        "breakBesideSessions",
                                        "The time slot \"%s\" has a break, but its room \"%s\" has several sessions at once. Maybe make it two time slots, one before the break and one after it?"
                                                .formatted(
                                                        slot.value().id(), slot.value().room())));
    }

    private static boolean contains(
            Map<String, List<String>> parts, Room room, Set<String> seen, String wanted) {
        return room.consistsOf().stream().anyMatch(part -> reaches(parts, part, seen, wanted));
    }

    private static boolean reaches(
            Map<String, List<String>> parts, String part, Set<String> seen, String wanted) {
        return part != null
                && (part.equals(wanted)
                        || (seen.add(part)
                                && parts.getOrDefault(part, List.of()).stream()
                                        .anyMatch(next -> reaches(parts, next, seen, wanted))));
    }
}
