package dev.plumbline.bench.yardstick.optaplanner;

import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.Pin;
import dev.plumbline.problem.PinBuilder;
import dev.plumbline.problem.Place;
import dev.plumbline.problem.PlaceBuilder;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.ProblemBuilder;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.RoomBuilder;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TalkBuilder;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TimeSlotBuilder;
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
        return ProblemBuilder.builder()
                .name(layout.instance().name())
                .timeZone(ZoneOffset.UTC)
                .gridMinutes(1)
                .rooms(
                        IntStream.range(0, layout.roomCount())
                                .mapToObj(room -> room(layout, room))
                                .toList())
                .timeSlots(
                        IntStream.range(0, layout.timeslotCount() * layout.roomCount())
                                .mapToObj(cell -> timeSlot(layout, cell))
                                .toList())
                .talks(
                        IntStream.range(0, layout.talkCount())
                                .mapToObj(talk -> talk(layout, talk))
                                .toList())
                .build();
    }

    private static Room room(OptaplannerLayout layout, int room) {
        return RoomBuilder.builder().id(roomId(room)).name(layout.roomNames().get(room)).build();
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
        return TimeSlotBuilder.builder()
                .id(slotId(layout, cell))
                .room(roomId(layout.room(cell)))
                .start(start)
                .end(start.plusMinutes(1))
                .build();
    }

    private static Talk talk(OptaplannerLayout layout, int talk) {
        var given = layout.talk(talk);
        return TalkBuilder.builder()
                .id(given.code())
                .title(given.title() == null ? given.code() : given.title())
                .minutes(1)
                .priority(MUST_RUN)
                .conditions(
                        Conditions.NONE.withPlaces(places(layout, talk)).withPin(pin(layout, talk)))
                .build();
    }

    /** Where its type lets it be; anywhere, and a hard mistake, when that is nowhere. */
    private static List<Place> places(OptaplannerLayout layout, int talk) {
        var suitable =
                layout.cellsFor(layout.talk(talk).talkType())
                        .mapToObj(cell -> slotId(layout, cell))
                        .toList();
        return suitable.isEmpty()
                ? List.of()
                : List.of(PlaceBuilder.builder().timeSlots(suitable).build());
    }

    private static @Nullable Pin pin(OptaplannerLayout layout, int talk) {
        Integer cell = layout.pinnedCell(talk);
        return cell == null ? null : PinBuilder.builder().timeSlot(slotId(layout, cell)).build();
    }
}
