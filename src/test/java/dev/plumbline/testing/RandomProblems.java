package dev.plumbline.testing;

import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Break;
import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.ConditionsBuilder;
import dev.plumbline.problem.Participants;
import dev.plumbline.problem.ParticipantsBuilder;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Pin;
import dev.plumbline.problem.Place;
import dev.plumbline.problem.Position;
import dev.plumbline.problem.Precedence;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.ProblemBuilder;
import dev.plumbline.problem.Published;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.Quorum;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TalkBuilder;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import dev.plumbline.problem.Unavailability;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Small valid problems in which everything a problem can say occurs, often in contradiction. The
 * same seed gives the same problem.
 */
public final class RandomProblems {

    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-10-31T09:00:00-04:00");
    private static final List<String> ZONES =
            List.of(
                    "Asia/Kolkata",
                    "Asia/Kathmandu",
                    "Europe/Berlin",
                    "Australia/Adelaide",
                    "America/Los_Angeles");
    private static final List<Attendance> NOT_REMOTE =
            List.of(Attendance.IN_PERSON, Attendance.UNKNOWN);
    private static final int GRID = 5;

    private static final int GUESTS = 20;

    private final SplittableRandom random;

    /** Of its own, so that problems without guests are what they would be without it. */
    private final SplittableRandom wishes;

    /** People of many wishes, who are counted together. */
    private final List<String> guests;

    private final Size size;
    private final boolean isCrowded;
    private final List<TimeSlot> slots = new ArrayList<>();

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
        this.random = new SplittableRandom(seed);
        this.wishes = new SplittableRandom(~seed);
        this.guests =
                wishes.nextInt(10) > 0
                        ? List.of()
                        : IntStream.range(0, GUESTS).mapToObj(RandomProblems::guest).toList();
        this.size = size;
        this.isCrowded = isCrowded;
    }

    /** The problem with the seed. */
    public static Problem of(long seed, Size size) {
        return new RandomProblems(seed, size, false).problem();
    }

    /**
     * Another one with the seed, in which somebody often has to wait: rooms run side by side, two
     * people share nearly all sessions, most of which are bound to a room, and many come after
     * another one or exclude one.
     */
    public static Problem crowded(long seed, Size size) {
        return new RandomProblems(seed, size, true).problem();
    }

    private Problem problem() {
        var tracks =
                random.nextBoolean()
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
        makeSlots(tracks);
        var people =
                Stream.concat(
                                IntStream.range(0, 4).mapToObj(this::person),
                                guests.stream().map(RandomProblems::guest))
                        .toList();
        var clusters = IntStream.range(0, 3).mapToObj(this::cluster).toList();
        int sessions = between(size.leastSessions(), size.mostSessions());
        int coordinations = sessions > 2 && chance(40) ? 1 : 0;
        var talks =
                IntStream.range(0, sessions - coordinations)
                        .mapToObj(number -> talk("s" + number, number, tracks, false))
                        .toList();
        var coordination =
                IntStream.range(0, coordinations)
                        .mapToObj(number -> talk("c" + number, talks.size(), tracks, true))
                        .toList();
        var published =
                chance(40)
                        ? new Published(
                                chance(50) ? before() : null,
                                chance(50) ? before() : null,
                                chance(50) ? somewhere() : null,
                                talks.stream()
                                        .filter(talk -> chance(60))
                                        .map(this::published)
                                        .toList())
                        : null;
        return ProblemBuilder.builder()
                .name("Random")
                .timeZone(ZoneId.of("America/New_York"))
                .gridMinutes(GRID)
                .tracks(tracks)
                .rooms(rooms)
                .timeSlots(slots)
                .people(people)
                .clusters(clusters)
                .talks(talks)
                .coordinationSessions(coordination)
                .published(published)
                .build();
    }

    /** At the start of a slot, so that it is kept now and then; the slot may be gone. */
    private PublishedPlacement published(Talk talk) {
        var slot = pick(slots);
        return new PublishedPlacement(
                talk.id(), chance(80) ? slot.id() : "gone", slot.start(), talk.minutes());
    }

    private OffsetDateTime before() {
        return DAY.minusDays(pick(List.of(0, 1, 7, 28)));
    }

    private void makeSlots(List<Track> tracks) {
        int count = between(size.leastSlots(), size.mostSlots());
        for (int number = 0; number < count; number++) {
            var start =
                    DAY.plusMinutes(
                                    number / size.rooms() * 155L
                                            + (chance(isCrowded ? 10 : 30) ? 30 : 0))
                            .plusDays(number > 0 && chance(isCrowded ? 3 : 25) ? 1 : 0);
            int minutes = GRID * between(size.leastSlotSteps(), size.mostSlotSteps());
            List<Break> breaks = new ArrayList<>();
            if (chance(isCrowded ? 75 : 45) && minutes >= 4 * GRID) {
                int pause = GRID * between(1, 2);
                int latest = GRID * between(0, (minutes - pause) / GRID);
                int earliest = GRID * between(0, latest / GRID);
                breaks.add(
                        new Break(
                                null,
                                pause,
                                start.plusMinutes(earliest),
                                start.plusMinutes(latest)));
            }
            slots.add(
                    new TimeSlot(
                            "w" + number,
                            "r" + number % size.rooms(),
                            start,
                            start.plusMinutes(minutes),
                            chance(isCrowded ? 5 : 25) ? pick(tracks).id() : null,
                            breaks));
        }
    }

    private Person person(int number) {
        boolean remote = chance(35);
        List<Unavailability> busy = new ArrayList<>();
        for (int stretches = between(0, isCrowded ? 1 : 2); stretches > 0; stretches--) {
            var from = somewhere();
            busy.add(
                    new Unavailability(
                            from,
                            from.plusMinutes(GRID * between(1, isCrowded ? 4 : 12)),
                            null,
                            chance(60) ? Severity.HARD : Severity.SOFT));
        }
        return new Person(
                "p" + number,
                "Person " + number,
                null,
                remote ? Attendance.REMOTE : pick(NOT_REMOTE),
                remote ? ZoneId.of(pick(ZONES)) : null,
                null,
                busy);
    }

    private static String guest(int number) {
        return "guest-" + (char) ('a' + number);
    }

    private static Person guest(String id) {
        return new Person(
                id, id.toUpperCase(Locale.ROOT), null, Attendance.IN_PERSON, null, null, List.of());
    }

    private TopicCluster cluster(int number) {
        return new TopicCluster(
                "k" + number,
                "Cluster " + number,
                chance(60) ? number : null,
                List.of("p" + number, "p" + (number + 1)));
    }

    private Talk talk(String id, int earlier, List<Track> tracks, boolean coordination) {
        int longest = GRID * between(2, isCrowded ? 3 : 6);
        int shortest = Math.max(GRID, longest - GRID * random.nextInt(size.mostLengths()));
        var clusters =
                coordination
                        ? List.of("k0", "k" + between(1, 2))
                        : chance(70) ? List.of("k" + random.nextInt(3)) : List.<String>of();
        return TalkBuilder.builder()
                .id(id)
                .title("Session " + id)
                .clusters(clusters)
                .track(chance(60) ? pick(tracks).id() : null)
                .minutes(longest)
                .minMinutes(shortest)
                .priority(chance(70) ? between(1, 5) : null)
                .participants(participants())
                .conditions(conditions(id, earlier, longest))
                .build();
    }

    private Participants participants() {
        var speakers = chance(isCrowded ? 95 : 70) ? List.of(anyone()) : List.<String>of();
        var required = chance(20) ? List.of(anyone()) : List.<String>of();
        List<String> wanted = new ArrayList<>();
        if (chance(20)) {
            wanted.add("p" + random.nextInt(4));
        }
        guests.stream().filter(guest -> wishes.nextInt(5) < 3).forEach(wanted::add);
        var quorums =
                chance(10)
                        ? List.of(
                                random.nextBoolean()
                                        ? new Quorum(
                                                "k" + random.nextInt(3), List.of(), between(1, 2))
                                        : new Quorum(
                                                null, List.of("p0", "p1", "p2"), between(1, 3)))
                        : List.<Quorum>of();
        return ParticipantsBuilder.builder()
                .speakers(speakers)
                .requiredPeople(required)
                .wantedPeople(wanted)
                .quorums(quorums)
                .build();
    }

    /** One of four people, or mostly the same two. */
    private String anyone() {
        return isCrowded && chance(75) ? "p0" : "p" + random.nextInt(isCrowded ? 2 : 4);
    }

    private Conditions conditions(String id, int earlier, int longest) {
        var position =
                chance(15)
                        ? new Position(
                                pick(List.of(Position.At.values())),
                                pick(List.of(Position.Of.values())))
                        : null;
        var after =
                earlier > 0 && chance(isCrowded ? 50 : 30)
                        ? List.of(
                                new Precedence(
                                        "s" + random.nextInt(earlier),
                                        chance(isCrowded ? 10 : 40)
                                                ? Integer.valueOf(GRID * random.nextInt(3))
                                                : null))
                        : List.<Precedence>of();
        var exclusive =
                earlier > 0 && chance(isCrowded ? 25 : 10)
                        ? List.of("s" + random.nextInt(earlier))
                        : List.<String>of();
        return ConditionsBuilder.builder()
                .position(position)
                .after(after)
                .exclusiveWith(exclusive)
                .places(isCrowded && chance(85) ? boundTo(earlier) : places())
                .roomFeatures(chance(15) ? List.of("hybrid-av") : List.of())
                .expectedAudience(chance(20) ? Integer.valueOf(between(30, 90)) : null)
                .pin(chance(15) ? pin(longest) : null)
                .build();
    }

    /** To one room after the other. */
    private List<Place> boundTo(int number) {
        var room = slots.get(number % slots.size()).room();
        return List.of(new Place(List.of(), List.of(room), null, null, 0));
    }

    private List<Place> places() {
        if (!chance(20)) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        for (int number = between(1, 2); number > 0; number--) {
            var from = chance(30) ? somewhere() : null;
            places.add(
                    new Place(
                            chance(40) ? List.of(pick(slots).id()) : List.of(),
                            chance(30) ? List.of("r" + random.nextInt(2)) : List.of(),
                            from,
                            chance(30)
                                    ? (from == null
                                            ? somewhere()
                                            : from.plusMinutes(GRID * between(2, 20)))
                                    : null,
                            chance(50) ? between(0, 9) : 0));
        }
        return places;
    }

    private Pin pin(int longest) {
        var slot = pick(slots);
        long room = java.time.Duration.between(slot.start(), slot.end()).toMinutes();
        boolean fits = room >= longest;
        var start =
                fits && chance(70)
                        ? slot.start()
                                .plusMinutes(
                                        GRID * random.nextInt((int) (room - longest) / GRID + 1))
                        : null;
        return new Pin(slot.id(), start, chance(30) ? Integer.valueOf(longest) : null);
    }

    private OffsetDateTime somewhere() {
        var slot = pick(slots);
        return slot.start().plusMinutes(GRID * (long) random.nextInt(20));
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
