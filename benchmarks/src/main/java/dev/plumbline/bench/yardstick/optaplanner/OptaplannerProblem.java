package dev.plumbline.bench.yardstick.optaplanner;

import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.Participants;
import dev.plumbline.problem.Pin;
import dev.plumbline.problem.Place;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes our problem of an instance. A timeslot in a room is a time slot of one minute, and a talk
 * as long: so one fills it, whatever lengths timeslots have.
 */
final class OptaplannerProblem {

    private static final int MUST_RUN = 5;
    private static final int SECONDS = 60;

    private OptaplannerProblem() {}

    static Problem of(OptaplannerLayout layout) {
        return new Problem(
                layout.instance().name(),
                ZoneOffset.UTC,
                1,
                List.of(),
                IntStream.range(0, layout.roomCount())
                        .mapToObj(
                                room ->
                                        new Room(
                                                roomId(room),
                                                layout.roomNames().get(room),
                                                null,
                                                List.of()))
                        .toList(),
                IntStream.range(0, layout.timeslotCount() * layout.roomCount())
                        .mapToObj(cell -> timeSlot(layout, cell))
                        .toList(),
                List.of(),
                List.of(),
                IntStream.range(0, layout.talkCount())
                        .mapToObj(talk -> talk(layout, talk))
                        .toList(),
                List.of(),
                null);
    }

    private static String roomId(int room) {
        return "room-" + room;
    }

    private static String slotId(OptaplannerLayout layout, int cell) {
        return "timeslot-" + layout.timeslot(cell) + "-" + roomId(layout.room(cell));
    }

    private static TimeSlot timeSlot(OptaplannerLayout layout, int cell) {
        OffsetDateTime start =
                Instant.ofEpochSecond(layout.starts()[layout.timeslot(cell)] * SECONDS)
                        .atOffset(ZoneOffset.UTC);
        return new TimeSlot(
                slotId(layout, cell),
                roomId(layout.room(cell)),
                start,
                start.plusMinutes(1),
                null,
                List.of());
    }

    private static Talk talk(OptaplannerLayout layout, int talk) {
        var given = layout.talk(talk);
        return new Talk(
                given.code(),
                given.title() == null ? given.code() : given.title(),
                null,
                List.of(),
                null,
                1,
                null,
                MUST_RUN,
                new Participants(List.of(), List.of(), List.of(), List.of()),
                new Conditions(
                        null,
                        List.of(),
                        List.of(),
                        places(layout, talk),
                        List.of(),
                        null,
                        pin(layout, talk)));
    }

    /** Where its type lets it be; anywhere, and a hard mistake, when that is nowhere. */
    private static List<Place> places(OptaplannerLayout layout, int talk) {
        var suitable =
                layout.cellsFor(layout.talk(talk).talkType())
                        .mapToObj(cell -> slotId(layout, cell))
                        .toList();
        return suitable.isEmpty()
                ? List.of()
                : List.of(new Place(suitable, List.of(), null, null, 0));
    }

    private static @Nullable Pin pin(OptaplannerLayout layout, int talk) {
        Integer cell = layout.pinnedCell(talk);
        return cell == null ? null : new Pin(slotId(layout, cell), null, null);
    }
}
