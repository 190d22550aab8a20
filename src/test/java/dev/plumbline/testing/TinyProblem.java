package dev.plumbline.testing;

import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.AttendeeWish;
import dev.plumbline.problem.Break;
import dev.plumbline.problem.Comfort;
import dev.plumbline.problem.LocalHours;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.ProblemBuilder;
import dev.plumbline.problem.Published;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.Relation;
import dev.plumbline.problem.RelationKind;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.SharedResource;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import dev.plumbline.problem.Unavailability;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.ProblemValidator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A problem of a few lines, for examples: one day in New York, rooms {@code r1} (with {@code
 * hybrid-av}) and {@code r2}, slots {@code am} (10:00-12:00 in r1), {@code side} (the same in r2)
 * and {@code pm} (13:00-15:00 in r1), none of a track. A slot may be in {@code r3} and so on.
 * People, clusters and tracks need not be declared when nothing is to be said of them. Titles and
 * names differ from ids: session {@code a} is "Talk a", {@code asha} is called Asha.
 */
public final class TinyProblem {

    private LocalDate date = LocalDate.parse("2026-11-11");
    private ZoneId zone = ZoneId.of("America/New_York");
    private final Map<String, TimeSlot> slots = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, TopicCluster> clusters = new LinkedHashMap<>();
    private final Map<String, Track> tracks = new LinkedHashMap<>();
    private final Map<String, Integer> seats = new LinkedHashMap<>();
    private final List<PublishedPlacement> publishedPlacements = new ArrayList<>();
    private final Map<String, UnaryOperator<Room>> roomDetails = new LinkedHashMap<>();
    private final List<SharedResource> resources = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<AttendeeWish> wishes = new ArrayList<>();
    private int grid = 5;
    private OffsetDateTime publishedAt;
    private OffsetDateTime asOf;
    private OffsetDateTime frozenBefore;
    private final List<Talk> talks = new ArrayList<>();
    private final List<Talk> coordinations = new ArrayList<>();

    private TinyProblem() {}

    public static TinyProblem create() {
        return new TinyProblem()
                .slot("am", "r1", "10:00", "12:00")
                .slot("side", "r2", "10:00", "12:00")
                .slot("pm", "r1", "13:00", "15:00");
    }

    /** Without slots, on another day. */
    public static TinyProblem on(String date, String zone) {
        var problem = new TinyProblem();
        problem.date = LocalDate.parse(date);
        problem.zone = ZoneId.of(zone);
        return problem;
    }

    /** Minutes; 5 when nothing is said. */
    public TinyProblem grid(int minutes) {
        grid = minutes;
        return this;
    }

    public TinyProblem slot(String id, String room, String from, String to) {
        slots.put(id, new TimeSlot(id, room, time(from), time(to), null, List.of()));
        return this;
    }

    /** The slot takes sessions of the track only. */
    public TinyProblem slotOf(String id, String track) {
        track(track);
        var slot = slots.get(id);
        slots.put(
                id, new TimeSlot(id, slot.room(), slot.start(), slot.end(), track, slot.breaks()));
        return this;
    }

    /** The slot has a break that starts between the two times; its id is {@code <slot>:break}. */
    public TinyProblem pause(String id, int minutes, String earliest, String latest) {
        var slot = slots.get(id);
        var breaks = new ArrayList<>(slot.breaks());
        breaks.add(new Break(null, minutes, time(earliest), time(latest)));
        slots.put(
                id, new TimeSlot(id, slot.room(), slot.start(), slot.end(), slot.track(), breaks));
        return this;
    }

    public TinyProblem remote(String id, String zoneId) {
        return remote(id, zoneId, null);
    }

    /** With hours of the person's own. */
    public TinyProblem remote(
            String id, String zoneId, LocalHours comfortable, LocalHours tolerable) {
        return remote(id, zoneId, new Comfort(comfortable, tolerable));
    }

    private TinyProblem remote(String id, String zoneId, Comfort comfort) {
        people.put(
                id,
                new Person(
                        id,
                        capitalized(id),
                        null,
                        Attendance.REMOTE,
                        ZoneId.of(zoneId),
                        comfort,
                        List.of()));
        return this;
    }

    /** Nobody knows whether the person comes. */
    public TinyProblem unknown(String id) {
        people.put(
                id,
                new Person(id, capitalized(id), null, Attendance.UNKNOWN, null, null, List.of()));
        return this;
    }

    public TinyProblem busy(String id, String from, String to) {
        return busy(id, from, to, Severity.HARD);
    }

    public TinyProblem busy(String id, String from, String to, Severity severity) {
        person(id);
        var person = people.get(id);
        var unavailable = new ArrayList<>(person.unavailable());
        unavailable.add(new Unavailability(time(from), time(to), null, severity));
        people.put(
                id,
                new Person(
                        id,
                        person.name(),
                        null,
                        person.attendance(),
                        person.timeZone(),
                        person.comfort(),
                        unavailable));
        return this;
    }

    /** The person wants so many minutes between two sessions. */
    public TinyProblem pauseOf(String id, int minutes) {
        person(id);
        people.put(id, people.get(id).withPauseMinutes(minutes));
        return this;
    }

    /** More of a room that has a slot, or is r1 or r2. */
    public TinyProblem room(String id, UnaryOperator<Room> details) {
        roomDetails.put(id, details);
        return this;
    }

    /** Something of which there is so much; it is called like its id, with a capital letter. */
    public TinyProblem resource(String id, int count) {
        resources.add(new SharedResource(id, capitalized(id), count, List.of()));
        return this;
    }

    /** There is none of the last resource in this time. */
    public TinyProblem withoutIt(String from, String to) {
        var last = resources.removeLast();
        resources.add(
                last.withUnavailable(
                        List.of(new Unavailability(time(from), time(to), null, Severity.HARD))));
        return this;
    }

    /** A tie that says nothing of its severity. */
    public TinyProblem tie(RelationKind kind, String... sessions) {
        return tie(kind, null, null, sessions);
    }

    /** Severity and weight may be null. */
    public TinyProblem tie(
            RelationKind kind, Severity severity, Integer weight, String... sessions) {
        relations.add(new Relation(List.of(sessions), kind, severity, weight, null));
        return this;
    }

    /** So many attendees want all of these. */
    public TinyProblem wish(int heads, String... sessions) {
        wishes.add(new AttendeeWish(List.of(sessions), heads));
        return this;
    }

    public TinyProblem cluster(String id, Integer order, String... leads) {
        List.of(leads).forEach(this::person);
        clusters.put(id, new TopicCluster(id, capitalized(id), order, List.of(leads)));
        return this;
    }

    public TinyProblem leads(String track, String... people) {
        List.of(people).forEach(this::person);
        tracks.put(track, new Track(track, capitalized(track), List.of(people)));
        return this;
    }

    /** Of a room; without it nobody knows how many there are. */
    public TinyProblem seats(String room, int capacity) {
        seats.put(room, capacity);
        return this;
    }

    /** The session or break was published there; slot and session may be gone. */
    public TinyProblem published(String session, String slot, String start, int minutes) {
        publishedPlacements.add(new PublishedPlacement(session, slot, time(start), minutes));
        return this;
    }

    /**
     * Each may be null: when it was published, the moment of replanning, and the end of what is
     * frozen.
     */
    public TinyProblem publishedAt(String at, String replannedAsOf, String frozen) {
        publishedAt = at == null ? null : time(at);
        asOf = replannedAsOf == null ? null : time(replannedAsOf);
        frozenBefore = frozen == null ? null : time(frozen);
        return this;
    }

    public TinyProblem talk(String id) {
        return talk(id, talk -> talk);
    }

    /** Thirty minutes long, if not said otherwise. */
    public TinyProblem talk(String id, UnaryOperator<TinyTalk> details) {
        talks.add(details.apply(new TinyTalk(this, id)).build());
        return this;
    }

    /** Its clusters are said in the details. */
    public TinyProblem coordination(String id, UnaryOperator<TinyTalk> details) {
        coordinations.add(details.apply(new TinyTalk(this, id)).build());
        return this;
    }

    void person(String id) {
        people.computeIfAbsent(
                id,
                any ->
                        new Person(
                                id,
                                capitalized(id),
                                null,
                                Attendance.IN_PERSON,
                                null,
                                null,
                                List.of()));
    }

    void cluster(String id) {
        clusters.computeIfAbsent(id, any -> new TopicCluster(id, capitalized(id), null, List.of()));
    }

    void track(String id) {
        tracks.computeIfAbsent(id, any -> new Track(id, capitalized(id), List.of()));
    }

    /** A time of the day, a local date and time, or one with an offset. */
    public OffsetDateTime time(String text) {
        if (text.length() == "10:00".length()) {
            return date.atTime(LocalTime.parse(text)).atZone(zone).toOffsetDateTime();
        }
        return text.length() == "2026-11-11T10:00".length()
                ? LocalDateTime.parse(text).atZone(zone).toOffsetDateTime()
                : OffsetDateTime.parse(text);
    }

    public Problem problem() {
        var problem =
                ProblemBuilder.builder()
                        .name("Tiny")
                        .timeZone(zone)
                        .gridMinutes(grid)
                        .tracks(List.copyOf(tracks.values()))
                        .rooms(rooms())
                        .timeSlots(List.copyOf(slots.values()))
                        .people(List.copyOf(people.values()))
                        .clusters(List.copyOf(clusters.values()))
                        .talks(talks)
                        .coordinationSessions(coordinations)
                        .resources(resources)
                        .relations(relations)
                        .wishes(wishes)
                        .published(published())
                        .build();
        ProblemValidator.requireValid(problem);
        return problem;
    }

    /** Two, and those beyond in which there is a slot. */
    private List<Room> rooms() {
        List<Room> rooms = new ArrayList<>();
        rooms.add(new Room("r1", "Salon A", seats.get("r1"), List.of("hybrid-av")));
        rooms.add(new Room("r2", "Salon B", seats.get("r2"), List.of()));
        slots.values().stream()
                .map(TimeSlot::room)
                .distinct()
                .filter(id -> rooms.stream().noneMatch(room -> room.id().equals(id)))
                .sorted()
                .forEach(
                        id -> {
                            char letter = (char) ('A' + rooms.size());
                            rooms.add(new Room(id, "Salon " + letter, seats.get(id), List.of()));
                        });
        rooms.replaceAll(
                room -> roomDetails.getOrDefault(room.id(), UnaryOperator.identity()).apply(room));
        return rooms;
    }

    private Published published() {
        return publishedPlacements.isEmpty()
                ? null
                : new Published(publishedAt, asOf, frozenBefore, List.copyOf(publishedPlacements));
    }

    public Facts facts() {
        return Facts.of(problem());
    }

    /** With everything on the waitlist. */
    public TinyAgenda agenda() {
        return new TinyAgenda(this);
    }

    private static String capitalized(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }
}
