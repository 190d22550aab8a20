package dev.plumbline.bench.yardstick.cosplib;

import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.Participants;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TopicCluster;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes our problem of an instance. One slot of a session is one minute of ours, so the minutes of
 * a time slot say which slots of the session they are, not how long these take.
 */
final class CosplibProblem {

    /** Of a first session that says none: the objective does not ask. */
    private static final OffsetDateTime NO_DATE =
            OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final int MUST_RUN = 5;

    private CosplibProblem() {}

    static Problem of(CosplibLayout layout) {
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
    private static List<TimeSlot> timeSlots(CosplibLayout layout) {
        List<TimeSlot> slots = new ArrayList<>();
        OffsetDateTime free = null;
        for (int session = 0; session < layout.sessionCount(); session++) {
            var given = layout.instance().sessions().get(session);
            var start = start(given, free);
            free = start.plusMinutes(given.slots());
            for (int room = 0; room < layout.roomCount(); room++) {
                String id = "session-" + session + "-" + roomId(room);
                slots.add(new TimeSlot(id, roomId(room), start, free, null, List.of()));
            }
        }
        return slots;
    }

    private static OffsetDateTime start(
            CosplibInstance.SessionData session, @Nullable OffsetDateTime free) {
        var said =
                CosplibClock.date(session.date())
                        .map(
                                date ->
                                        date.atStartOfDay()
                                                .plusMinutes(CosplibClock.minutes(session.start()))
                                                .atOffset(ZoneOffset.UTC));
        return free == null
                ? said.orElse(NO_DATE)
                : said.filter(start -> !start.isBefore(free)).orElse(free);
    }

    private static Talk talk(CosplibLayout layout, int number) {
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
