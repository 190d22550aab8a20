package dev.plumbline.lab.yardstick.cosplib;

import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.Participants;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TopicCluster;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes our problem of an instance. One slot of a session is one minute of ours, so the minutes of
 * a time slot say which slots of the session they are, not how long these take.
 */
final class CosplibProblem {

    private static final int MUST_RUN = 5;

    private CosplibProblem() {}

    static Problem of(Layout layout) {
        var instance = layout.instance();
        return new Problem(
                instance.name(),
                ZoneOffset.UTC,
                1,
                List.of(),
                IntStream.range(0, layout.roomCount())
                        .mapToObj(
                                room ->
                                        new Room(
                                                roomId(room),
                                                layout.roomName(room),
                                                null,
                                                List.of()))
                        .toList(),
                timeSlots(layout),
                List.of(),
                IntStream.range(0, layout.trackCount())
                        .mapToObj(
                                track ->
                                        new TopicCluster(
                                                clusterId(track),
                                                layout.trackName(track),
                                                null,
                                                List.of()))
                        .toList(),
                IntStream.range(0, layout.submissions().size())
                        .mapToObj(number -> talk(layout, number))
                        .toList(),
                List.of(),
                null);
    }

    private static String roomId(int room) {
        return "room-" + room;
    }

    private static String clusterId(int track) {
        return "track-" + track;
    }

    /**
     * Sessions are one after the other in the instance's order, at their own times where these are
     * in that order too.
     */
    private static List<TimeSlot> timeSlots(Layout layout) {
        List<TimeSlot> slots = new ArrayList<>();
        OffsetDateTime free = null;
        for (int session = 0; session < layout.sessionCount(); session++) {
            var given = layout.instance().sessions().get(session);
            OffsetDateTime start =
                    LocalDate.parse(given.date())
                            .atStartOfDay()
                            .plusMinutes(Clock.minutes(given.start()))
                            .atOffset(ZoneOffset.UTC);
            start = free != null && start.isBefore(free) ? free : start;
            free = start.plusMinutes(given.slots());
            for (int room = 0; room < layout.roomCount(); room++) {
                String id = "session-" + session + "-" + roomId(room);
                slots.add(new TimeSlot(id, roomId(room), start, free, null, List.of()));
            }
        }
        return slots;
    }

    private static Talk talk(Layout layout, int number) {
        var submission = layout.submissions().get(number);
        return new Talk(
                submission.id(),
                submission.id(),
                null,
                List.of(clusterId(layout.trackOf()[number])),
                null,
                submission.slots(),
                null,
                MUST_RUN,
                new Participants(List.of(), List.of(), List.of(), List.of()),
                new Conditions(null, List.of(), List.of(), List.of(), List.of(), null, null));
    }
}
