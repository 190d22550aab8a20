package dev.plumbline.bench.measure;

import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Break;
import dev.plumbline.problem.Participants;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.PersonBuilder;
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
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Invents conferences that are alike but for their size: up to five days of two half-days, as many
 * rooms as the talks need with about a fifth of the time to spare, clusters of three to eight
 * talks, speakers and required people that talks share, some of them remote, and lengths that give
 * way. Any talk may be in any room.
 */
public final class LargeConference {

    private static final ZoneId ZONE = ZoneId.of("Europe/Prague");
    private static final ZonedDateTime FIRST = ZonedDateTime.of(2026, 10, 5, 9, 0, 0, 0, ZONE);
    private static final List<ZoneId> HOMES =
            List.of(
                    ZONE,
                    ZoneId.of("America/New_York"),
                    ZoneId.of("America/Los_Angeles"),
                    ZoneId.of("Asia/Kolkata"),
                    ZoneId.of("Asia/Tokyo"));

    private static final int DAYS = 5;
    private static final int HALF_DAYS = 2 * DAYS;
    private static final int HOURS_TO_AFTERNOON = 4;
    private static final int WINDOW_MINUTES = 210;
    private static final int BREAK_MINUTES = 15;

    /** Minutes of talks that a window is planned to hold. */
    private static final int CONTENT_MINUTES = 140;

    private static final int PLANNED_TALK_MINUTES = 25;
    private static final List<Integer> MINUTES = List.of(20, 20, 30, 30, 40);
    private static final int REMOTE_PERCENT = 33;
    private static final int PEOPLE_PERCENT = 90;
    private static final int SECOND_SPEAKER_PERCENT = 25;
    private static final int REQUIRING_PERCENT = 15;
    private static final int REQUIRED = 2;

    private final SplittableRandom random;
    private final int size;
    private final int windows;
    private final int rooms;
    private final List<Person> people;

    private LargeConference(int size, long seed) {
        this.random = new SplittableRandom(seed);
        this.size = size;
        this.windows = Math.ceilDiv(size * PLANNED_TALK_MINUTES, CONTENT_MINUTES);
        this.rooms = Math.ceilDiv(windows, HALF_DAYS);
        this.people =
                IntStream.range(0, Math.max(1, size * PEOPLE_PERCENT / 100))
                        .mapToObj(this::person)
                        .toList();
    }

    /**
     * A conference.
     *
     * @param talks how many, at least 1
     * @param seed the same seed gives the same conference
     */
    public static Problem of(int talks, long seed) {
        return new LargeConference(talks, seed).problem();
    }

    private Problem problem() {
        List<TopicCluster> clusters = new ArrayList<>();
        List<Talk> talks = new ArrayList<>();
        while (talks.size() < size) {
            String cluster = "cluster-" + clusters.size();
            clusters.add(
                    TopicClusterBuilder.builder()
                            .id(cluster)
                            .name("Cluster " + clusters.size())
                            .build());
            int end = Math.min(size, talks.size() + random.nextInt(3, 9));
            while (talks.size() < end) {
                talks.add(talk(talks.size(), cluster));
            }
        }
        return ProblemBuilder.builder()
                .name("Invented conference of " + size + " talks")
                .timeZone(ZONE)
                .gridMinutes(5)
                .rooms(IntStream.range(0, rooms).mapToObj(LargeConference::room).toList())
                .timeSlots(IntStream.range(0, windows).mapToObj(this::window).toList())
                .people(people)
                .clusters(clusters)
                .talks(talks)
                .build();
    }

    private static Room room(int number) {
        return RoomBuilder.builder().id("room-" + number).name("Room " + number).build();
    }

    private TimeSlot window(int number) {
        int halfDay = number / rooms;
        OffsetDateTime start =
                FIRST.plusDays(halfDay / 2)
                        .plusHours((long) (halfDay % 2) * HOURS_TO_AFTERNOON)
                        .toOffsetDateTime();
        return TimeSlotBuilder.builder()
                .id("window-" + number)
                .room("room-" + number % rooms)
                .start(start)
                .end(start.plusMinutes(WINDOW_MINUTES))
                .breaks(
                        List.of(
                                new Break(
                                        null,
                                        BREAK_MINUTES,
                                        start.plusHours(1),
                                        start.plusHours(2))))
                .build();
    }

    private Person person(int number) {
        return PersonBuilder.builder()
                .id("person-" + number)
                .name("Person " + number)
                .attendance(chance(REMOTE_PERCENT) ? Attendance.REMOTE : Attendance.IN_PERSON)
                .timeZone(HOMES.get(random.nextInt(HOMES.size())))
                .build();
    }

    private Talk talk(int number, String cluster) {
        int minutes = MINUTES.get(random.nextInt(MINUTES.size()));
        var speakers = anybody(chance(SECOND_SPEAKER_PERCENT) ? 2 : 1, Set.of());
        var required = chance(REQUIRING_PERCENT) ? anybody(REQUIRED, speakers) : Set.<String>of();
        return TalkBuilder.builder()
                .id("talk-" + number)
                .title("Talk " + number)
                .clusters(List.of(cluster))
                .minutes(minutes)
                .minMinutes(minutes - 5 * random.nextInt(3))
                .participants(
                        Participants.NONE
                                .withSpeakers(List.copyOf(speakers))
                                .withRequiredPeople(List.copyOf(required)))
                .build();
    }

    private Set<String> anybody(int count, Set<String> others) {
        Set<String> drawn = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            String person = people.get(random.nextInt(people.size())).id();
            if (!others.contains(person)) {
                drawn.add(person);
            }
        }
        return drawn;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
