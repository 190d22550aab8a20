package dev.plumbline.exchange.in.draft;

import dev.plumbline.exchange.naming.ReadableIds;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TimeSlotBuilder;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Time slots made of what takes place: a stretch in which a room is used without a pause is one
 * slot. So every placement of the agenda can be said exactly, pauses stay pauses, and sessions that
 * overlap in a room are in one slot, where that is found.
 */
public final class UsedTimes {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm");

    /**
     * Something that takes place.
     *
     * @param session its id
     * @param room id of the room
     * @param minutes at least 1
     */
    public record Used(String session, String room, OffsetDateTime start, int minutes) {

        OffsetDateTime end() {
            return start.plusMinutes(minutes);
        }
    }

    /**
     * What the agenda says.
     *
     * @param grid the grid in minutes on which everything in it lies: 5, or 1
     */
    public record Agenda(List<TimeSlot> slots, List<PublishedPlacement> placements, int grid) {

        /** Whether everything lies on a grid of so many minutes. */
        public boolean liesOn(int minutes) {
            return UsedTimes.liesOn(placements, slots, minutes);
        }
    }

    private static final int USUAL_GRID = 5;

    private UsedTimes() {}

    /** The slots by room, then time, and where each session is. */
    public static Agenda of(List<Used> all) {
        Map<String, List<Used>> byRoom = new LinkedHashMap<>();
        all.forEach(
                used -> byRoom.computeIfAbsent(used.room(), any -> new ArrayList<>()).add(used));
        List<TimeSlot> slots = new ArrayList<>();
        List<PublishedPlacement> placements = new ArrayList<>();
        var ids = new ReadableIds();
        byRoom.forEach(
                (room, used) -> {
                    used.sort(Comparator.comparing((Used one) -> one.start().toInstant()));
                    for (List<Used> stretch : stretches(used)) {
                        var slot = slot(room, stretch, ids);
                        slots.add(slot);
                        stretch.forEach(one -> placements.add(placement(one, slot)));
                    }
                });
        return new Agenda(List.copyOf(slots), List.copyOf(placements), grid(placements, slots));
    }

    private static List<List<Used>> stretches(List<Used> sorted) {
        List<List<Used>> stretches = new ArrayList<>();
        @Nullable OffsetDateTime end = null;
        for (Used used : sorted) {
            if (end == null || used.start().isAfter(end)) {
                stretches.add(new ArrayList<>());
                end = used.end();
            }
            stretches.getLast().add(used);
            end = used.end().isAfter(end) ? used.end() : end;
        }
        return stretches;
    }

    private static TimeSlot slot(String room, List<Used> stretch, ReadableIds ids) {
        var start = stretch.getFirst().start();
        var end =
                stretch.stream()
                        .map(Used::end)
                        .max(Comparator.comparing(OffsetDateTime::toInstant))
                        .orElseThrow();
        String id = ids.unique(room + "-" + NAME.format(start));
        return TimeSlotBuilder.builder().id(id).room(room).start(start).end(end).build();
    }

    private static PublishedPlacement placement(Used used, TimeSlot slot) {
        return new PublishedPlacement(used.session(), slot.id(), used.start(), used.minutes());
    }

    private static int grid(List<PublishedPlacement> placements, List<TimeSlot> slots) {
        return liesOn(placements, slots, USUAL_GRID) ? USUAL_GRID : 1;
    }

    private static boolean liesOn(
            List<PublishedPlacement> placements, List<TimeSlot> slots, int grid) {
        Map<String, Long> starts = new LinkedHashMap<>();
        slots.forEach(slot -> starts.put(slot.id(), Interval.minute(slot.start())));
        return placements.stream()
                .allMatch(
                        one ->
                                one.minutes() % grid == 0
                                        && (Interval.minute(one.start())
                                                                - starts.get(one.timeSlot()))
                                                        % grid
                                                == 0);
    }
}
