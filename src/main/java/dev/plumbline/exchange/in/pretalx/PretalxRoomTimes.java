package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.draft.ProblemDraft;
import dev.plumbline.exchange.in.draft.TimeSpan;
import dev.plumbline.exchange.naming.ReadableIds;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.problem.validation.SizeLimits;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes time slots of when rooms are available and of what is in them already: both together, so
 * that everything that has a place keeps it.
 */
final class PretalxRoomTimes {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm");
    private static final int USUAL_GRID = 5;

    private final Map<String, List<TimeSpan>> byRoom = new LinkedHashMap<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Map<String, List<Placed>> placedIn = new HashMap<>();
    private final Map<String, List<TimeSpan>> taken = new HashMap<>();
    private final ZoneId zone;

    private record Placed(String session, String room, OffsetDateTime start, int minutes) {

        OffsetDateTime end() {
            return start.plusMinutes(minutes);
        }
    }

    PretalxRoomTimes(ZoneId zone) {
        this.zone = zone;
    }

    /** When the room with the id is available. */
    void available(String room, List<TimeSpan> stretches) {
        byRoom.computeIfAbsent(room, any -> new ArrayList<>()).addAll(stretches);
    }

    /** When the room with the id is used by what is not planned. */
    void taken(String room, TimeSpan time) {
        taken.computeIfAbsent(room, any -> new ArrayList<>()).add(time);
    }

    /** What is in the room with the id. */
    void place(String session, String room, OffsetDateTime start, int minutes) {
        var one = new Placed(session, room, start, minutes);
        placed.add(one);
        placedIn.computeIfAbsent(room, any -> new ArrayList<>()).add(one);
        available(room, List.of(TimeSpan.of(start, minutes)));
    }

    /** From the first start to the last end; empty without any time. */
    Optional<TimeSpan> whole() {
        var all = PretalxStretches.joined(byRoom.values().stream().flatMap(List::stream).toList());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeSpan(all.getFirst().start(), all.getLast().end()));
    }

    /** Adds slots and placements; says the grid on which all of them lie. */
    int addTo(ProblemDraft draft) {
        Map<String, List<TimeSpan>> free = new LinkedHashMap<>();
        byRoom.forEach((room, stretches) -> free.put(room, free(room, stretches)));
        checkDays(free.values().stream().flatMap(List::stream).toList());
        var ids = new ReadableIds();
        List<TimeSlot> slots = new ArrayList<>();
        free.forEach(
                (room, stretches) -> {
                    for (TimeSpan one : stretches) {
                        for (TimeSpan day : days(one, room, draft)) {
                            slots.add(
                                    new TimeSlot(
                                            ids.unique(room + "-" + NAME.format(day.start())),
                                            room,
                                            day.start(),
                                            day.end(),
                                            null,
                                            List.of()));
                        }
                    }
                });
        slots.forEach(draft::slot);
        boolean isUsual = true;
        for (Placed one : placed) {
            TimeSlot slot = slots.stream().filter(it -> holds(it, one)).findFirst().orElseThrow();
            draft.placed(
                    new PublishedPlacement(one.session(), slot.id(), one.start(), one.minutes()));
            long offset = Interval.minute(one.start()) - Interval.minute(slot.start());
            isUsual &= offset % USUAL_GRID == 0 && one.minutes() % USUAL_GRID == 0;
        }
        return isUsual ? USUAL_GRID : 1;
    }

    /**
     * A few lines can make a room available for centuries; nobody could hold a slot for each day.
     */
    private static void checkDays(List<TimeSpan> free) {
        long days =
                free.stream()
                        .mapToLong(one -> 1 + Duration.between(one.start(), one.end()).toDays())
                        .sum();
        if (days > SizeLimits.TIME_SLOTS) {
            throw new InvalidInputException(
                    List.of(
                            new InputError(
                                    "/rooms",
                                    "tooMany",
                                    "The rooms are available on %,d days together, but there can be at most %,d time slots. Maybe narrow their availabilities to the conference?"
                                            .formatted(days, SizeLimits.TIME_SLOTS))));
        }
    }

    /** What is left of the room's time; where something planned is, it stays. */
    private List<TimeSpan> free(String room, List<TimeSpan> stretches) {
        List<TimeSpan> used = taken.getOrDefault(room, List.of());
        List<TimeSpan> free = new ArrayList<>();
        for (TimeSpan one : PretalxStretches.joined(stretches)) {
            free.addAll(PretalxStretches.gaps(one, used));
        }
        placedIn.getOrDefault(room, List.of())
                .forEach(one -> free.add(new TimeSpan(one.start(), one.end())));
        return PretalxStretches.joined(free);
    }

    private static boolean holds(TimeSlot slot, Placed one) {
        return slot.room().equals(one.room())
                && !one.start().isBefore(slot.start())
                && one.start().isBefore(slot.end());
    }

    /** The moment, or the end of what is in the room then: no session is cut in two. */
    private OffsetDateTime awake(String room, OffsetDateTime moment) {
        List<Placed> inOrder = new ArrayList<>(placedIn.getOrDefault(room, List.of()));
        inOrder.sort(Comparator.comparing(one -> one.start().toInstant()));
        var end = moment;
        for (Placed one : inOrder) {
            if (one.start().isBefore(end) && one.end().isAfter(end)) {
                end = one.end();
            }
        }
        return end;
    }

    /** A room that is available day and night has a slot for each day. */
    private List<TimeSpan> days(TimeSpan one, String room, ProblemDraft draft) {
        if (Duration.between(one.start(), one.end()).toHours() <= 24) {
            return List.of(one);
        }
        draft.notes()
                .add(
                        Kind.GUESSED,
                        room,
                        "The room is available from %s to %s without a pause; each day is a time slot. Maybe narrow them to the hours of the conference?"
                                .formatted(one.start(), one.end()));
        List<TimeSpan> days = new ArrayList<>();
        OffsetDateTime from = one.start();
        while (from.isBefore(one.end())) {
            var midnight =
                    from.atZoneSameInstant(zone)
                            .toLocalDate()
                            .plusDays(1)
                            .atStartOfDay(zone)
                            .toOffsetDateTime();
            var night = awake(room, midnight);
            var until = night.isBefore(one.end()) ? night : one.end();
            days.add(new TimeSpan(from, until));
            from = until;
        }
        return days;
    }
}
