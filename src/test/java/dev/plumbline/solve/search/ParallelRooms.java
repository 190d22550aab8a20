package dev.plumbline.solve.search;

import dev.plumbline.problem.ProblemBuilder;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.RoomBuilder;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TalkBuilder;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TimeSlotBuilder;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.TopicClusterBuilder;
import dev.plumbline.problem.facts.Facts;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Problems in which some rooms have slots at the same times, and clusters fill more than one. */
final class ParallelRooms {

    private static final int ROOMS = 2;
    private static final int TIMES = 5;
    private static final int CLUSTERS = 3;
    private static final int TALKS = 12;
    private static final OffsetDateTime BEGIN =
            OffsetDateTime.of(2027, 3, 1, 9, 0, 0, 0, ZoneOffset.UTC);

    private ParallelRooms() {}

    static Facts of(long seed) {
        var random = new SplittableRandom(seed);
        int[] lengths = IntStream.range(0, TIMES).map(i -> 20 + 10 * random.nextInt(3)).toArray();
        return Facts.of(
                ProblemBuilder.builder()
                        .name("parallel rooms")
                        .timeZone(ZoneOffset.UTC)
                        .gridMinutes(5)
                        .rooms(numbers(ROOMS).mapToObj(ParallelRooms::room).toList())
                        .timeSlots(
                                numbers(ROOMS * TIMES)
                                        .mapToObj(i -> slot(i / TIMES, i % TIMES, lengths))
                                        .toList())
                        .clusters(numbers(CLUSTERS).mapToObj(ParallelRooms::cluster).toList())
                        .talks(numbers(TALKS).mapToObj(i -> talk(i, random)).toList())
                        .build());
    }

    private static IntStream numbers(int count) {
        return IntStream.range(0, count);
    }

    private static Room room(int number) {
        return RoomBuilder.builder().id("room-" + number).name("Room " + number).build();
    }

    private static TimeSlot slot(int room, int time, int[] lengths) {
        var start = BEGIN.plusHours(time);
        return TimeSlotBuilder.builder()
                .id("slot-" + room + "-" + time)
                .room("room-" + room)
                .start(start)
                .end(start.plusMinutes(lengths[time]))
                .build();
    }

    private static TopicCluster cluster(int number) {
        return TopicClusterBuilder.builder()
                .id("cluster-" + number)
                .name("Cluster " + number)
                .build();
    }

    private static Talk talk(int number, SplittableRandom random) {
        return TalkBuilder.builder()
                .id("talk-" + number)
                .title("Talk " + number)
                .clusters(List.of("cluster-" + random.nextInt(CLUSTERS)))
                .minutes(10 + 5 * random.nextInt(3))
                .build();
    }
}
