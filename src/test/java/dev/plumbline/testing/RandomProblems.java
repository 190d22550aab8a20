package dev.plumbline.testing;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.ProblemBuilder;
import dev.plumbline.problem.Published;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.Track;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Small valid problems in which everything a problem can say occurs, often in contradiction. The
 * same seed gives the same problem.
 */
public final class RandomProblems {

    static final OffsetDateTime DAY = OffsetDateTime.parse("2026-10-31T09:00:00-04:00");
    static final int GRID = 5;

    private final RandomDraws random;
    private final RandomPeople people;
    private final Size size;
    private final boolean isCrowded;

    /** How large a problem may become, and how tight. */
    public record Size(
            int leastSessions,
            int mostSessions,
            int leastSlots,
            int mostSlots,
            int leastSlotSteps,
            int mostSlotSteps,
            int mostLengths,
            int rooms) {

        /** In two rooms. */
        public Size(
                int leastSessions,
                int mostSessions,
                int leastSlots,
                int mostSlots,
                int leastSlotSteps,
                int mostSlotSteps,
                int mostLengths) {
            this(
                    leastSessions,
                    mostSessions,
                    leastSlots,
                    mostSlots,
                    leastSlotSteps,
                    mostSlotSteps,
                    mostLengths,
                    2);
        }
    }

    /** Of the size that random schedules are judged on. */
    public static final Size ANY = new Size(1, 12, 1, 4, 6, 24, 3);

    private RandomProblems(long seed, Size size, boolean isCrowded) {
        this.random = new RandomDraws(seed);
        this.people = new RandomPeople(random, new RandomDraws(~seed), isCrowded);
        this.size = size;
        this.isCrowded = isCrowded;
    }

    /** The problem with the seed. */
    public static Problem of(long seed, Size size) {
        var plain = RandomListings.in(new RandomProblems(seed, size, false).problem(), seed);
        return new RandomTies(new RandomDraws(31 * seed + 7)).addTo(plain);
    }

    /**
     * Another one with the seed, in which somebody often has to wait: rooms run side by side, two
     * people share nearly all sessions, most of which are bound to a room, and many come after
     * another one or exclude one.
     */
    public static Problem crowded(long seed, Size size) {
        return new RandomTies(new RandomDraws(37 * seed + 11))
                .addTo(new RandomProblems(seed, size, true).problem());
    }

    private Problem problem() {
        var tracks =
                random.coin()
                        ? List.of(
                                new Track("t0", "Track 0", List.of("p0")),
                                new Track("t1", "Track 1", List.of("p0", "p2")))
                        : List.of(new Track("t0", "Track 0", List.of()));
        List<Room> rooms =
                new ArrayList<>(
                        List.of(
                                new Room("r0", "Room 0", 50, List.of("hybrid-av")),
                                new Room("r1", "Room 1", null, List.of())));
        for (int number = rooms.size(); number < size.rooms(); number++) {
            rooms.add(new Room("r" + number, "Room " + number, null, List.of()));
        }
        var slots = RandomSlots.of(random, size, isCrowded, tracks);
        var everybody = people.people(slots);
        var clusters = people.clusters();
        int sessions = random.between(size.leastSessions(), size.mostSessions());
        int coordinations = sessions > 2 && random.chance(40) ? 1 : 0;
        var made = new RandomSessions(random, slots, people, tracks, size.mostLengths(), isCrowded);
        var talks =
                IntStream.range(0, sessions - coordinations)
                        .mapToObj(number -> made.talk("s" + number, number, false))
                        .toList();
        var coordination =
                IntStream.range(0, coordinations)
                        .mapToObj(number -> made.talk("c" + number, talks.size(), true))
                        .toList();
        var published =
                random.chance(40)
                        ? new Published(
                                random.chance(50) ? before() : null,
                                random.chance(50) ? before() : null,
                                random.chance(50) ? slots.somewhere() : null,
                                talks.stream()
                                        .filter(talk -> random.chance(60))
                                        .map(talk -> published(talk, slots))
                                        .toList())
                        : null;
        return ProblemBuilder.builder()
                .name("Random")
                .timeZone(ZoneId.of("America/New_York"))
                .gridMinutes(GRID)
                .tracks(tracks)
                .rooms(rooms)
                .timeSlots(slots.slots())
                .people(everybody)
                .clusters(clusters)
                .talks(talks)
                .coordinationSessions(coordination)
                .published(published)
                .build();
    }

    /** At the start of a slot, so that it is kept now and then; the slot may be gone. */
    private PublishedPlacement published(Talk talk, RandomSlots slots) {
        var slot = slots.any();
        return new PublishedPlacement(
                talk.id(), random.chance(80) ? slot.id() : "gone", slot.start(), talk.minutes());
    }

    private OffsetDateTime before() {
        return DAY.minusDays(random.pick(List.of(0, 1, 7, 28)));
    }
}
