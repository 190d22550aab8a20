package dev.plumbline.bench.yardstick.cosplib;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.ProblemBuilder;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.RoomBuilder;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TalkBuilder;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TimeSlotBuilder;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.TopicClusterBuilder;
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
        return ProblemBuilder.builder()
                .name(instance.name())
                .timeZone(ZoneOffset.UTC)
                .gridMinutes(1)
                .rooms(
                        IntStream.range(0, layout.roomCount())
                                .mapToObj(room -> room(layout, room))
                                .toList())
                .timeSlots(timeSlots(layout))
                .clusters(
                        IntStream.range(0, layout.trackCount())
                                .mapToObj(track -> cluster(layout, track))
                                .toList())
                .talks(
                        IntStream.range(0, layout.submissions().size())
                                .mapToObj(number -> talk(layout, number))
                                .toList())
                .build();
    }

    private static Room room(CosplibLayout layout, int room) {
        return RoomBuilder.builder().id(roomId(room)).name(layout.roomName(room)).build();
    }

    private static TopicCluster cluster(CosplibLayout layout, int track) {
        return TopicClusterBuilder.builder()
                .id(clusterId(track))
                .name(layout.trackName(track))
                .build();
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
                slots.add(
                        TimeSlotBuilder.builder()
                                .id(id)
                                .room(roomId(room))
                                .start(start)
                                .end(free)
                                .build());
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
        return TalkBuilder.builder()
                .id(submission.id())
                .title(submission.id())
                .clusters(List.of(clusterId(layout.trackOf()[number])))
                .minutes(submission.slots())
                .priority(MUST_RUN)
                .build();
    }
}
