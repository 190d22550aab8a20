package dev.plumbline.problem.facts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.plumbline.problem.Break;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Participants;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Pin;
import dev.plumbline.problem.Place;
import dev.plumbline.problem.Precedence;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Quorum;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.SharedResource;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TalkBuilder;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Resolves the ids of one problem, in the order in which the parts need each other. */
final class FactsBuilder {

    private final Problem problem;
    private final Map<String, Room> rooms;
    private final Map<String, Track> tracks;
    private final Map<String, Person> people;
    private final Map<String, TopicCluster> clusters;
    private final Map<String, SharedResource> resources;
    private final Map<String, Integer> idRanks;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    FactsBuilder(Problem problem) {
        this.problem = problem;
        rooms = byId(problem.rooms(), Room::id);
        tracks = byId(problem.tracks(), Track::id);
        people = byId(problem.people(), Person::id);
        clusters = byId(problem.clusters(), TopicCluster::id);
        resources = byId(problem.resources(), SharedResource::id);
        idRanks = idRanks(problem);
    }

    Facts build() {
        problem.timeSlots().forEach(this::addSlot);
        problem.talks().forEach(talk -> addSession(talk, SessionKind.TALK));
        problem.coordinationSessions().forEach(talk -> addSession(talk, SessionKind.COORDINATION));
        problem.timeSlots().forEach(this::addBreaks);
        return new Facts(
                problem,
                List.copyOf(slots.values()),
                List.copyOf(sessions.values()),
                people,
                clusters,
                tracks,
                resources,
                slots,
                sessions,
                precedences(),
                relations());
    }

    private static Map<String, Integer> idRanks(Problem problem) {
        Set<String> ids = new TreeSet<>();
        problem.talks().forEach(talk -> ids.add(talk.id()));
        problem.coordinationSessions().forEach(talk -> ids.add(talk.id()));
        for (TimeSlot slot : problem.timeSlots()) {
            for (int number = 1; number <= slot.breaks().size(); number++) {
                ids.add(BreakIds.of(slot.id(), number));
            }
        }
        Map<String, Integer> ranks = new HashMap<>();
        ids.forEach(id -> ranks.put(id, ranks.size()));
        return ranks;
    }

    private void addSlot(TimeSlot slot) {
        var time = Interval.of(slot.start(), slot.end());
        slots.put(
                slot.id(),
                new Slot(
                        slots.size(),
                        slot.id(),
                        rooms.get(slot.room()),
                        track(slot.track()),
                        time));
    }

    private void addSession(Talk talk, SessionKind kind) {
        var mine = all(clusters, talk.clusters());
        sessions.put(
                talk.id(),
                new Session(
                        sessions.size(),
                        idRanks.get(talk.id()),
                        kind,
                        talk,
                        track(talk.track()),
                        mine,
                        attendees(talk.participants(), kind, mine),
                        talk.conditions().places().stream().map(this::place).toList(),
                        pin(talk.conditions().pin()),
                        null));
    }

    private void addBreaks(TimeSlot timeSlot) {
        var slot = slots.get(timeSlot.id());
        int number = 1;
        for (Break pause : timeSlot.breaks()) {
            var id = BreakIds.of(timeSlot.id(), number++);
            var limits =
                    new BreakLimits(
                            slot,
                            Interval.minute(pause.earliest()),
                            Interval.minute(pause.latest()));
            sessions.put(
                    id,
                    new Session(
                            sessions.size(),
                            idRanks.get(id),
                            SessionKind.BREAK,
                            breakDetails(id, pause),
                            slot.track(),
                            List.of(),
                            Attendees.NONE,
                            List.of(),
                            FactPin.NONE,
                            limits));
        }
    }

    private static Talk breakDetails(String id, Break pause) {
        return TalkBuilder.builder()
                .id(id)
                .title(pause.title() == null ? "Break" : pause.title())
                .minutes(pause.minutes())
                .build();
    }

    private Attendees attendees(Participants given, SessionKind kind, List<TopicCluster> mine) {
        var quorums = given.quorums().stream().map(this::quorum).toList();
        if (quorums.isEmpty() && kind == SessionKind.COORDINATION) {
            quorums =
                    mine.stream()
                            .filter(cluster -> !cluster.leads().isEmpty())
                            .map(
                                    cluster ->
                                            new FactQuorum(
                                                    cluster, all(people, cluster.leads()), 1))
                            .toList();
        }
        return new Attendees(
                all(people, given.speakers()),
                all(people, given.requiredPeople()),
                all(people, given.wantedPeople()),
                quorums);
    }

    private FactQuorum quorum(Quorum quorum) {
        var cluster = quorum.cluster() == null ? null : clusters.get(quorum.cluster());
        var ids = cluster == null ? quorum.people() : cluster.leads();
        return new FactQuorum(cluster, all(people, ids), quorum.atLeast());
    }

    private FactPlace place(Place place) {
        return new FactPlace(
                new LinkedHashSet<>(all(slots, place.timeSlots())),
                place.rooms().stream().collect(toUnmodifiableSet()),
                place.start() == null ? Long.MIN_VALUE : Interval.minute(place.start()),
                place.end() == null ? Long.MAX_VALUE : Interval.minute(place.end()),
                place.cost());
    }

    private FactPin pin(@Nullable Pin pin) {
        if (pin == null) {
            return FactPin.NONE;
        }
        return new FactPin(
                pin.timeSlot() == null ? null : slots.get(pin.timeSlot()),
                pin.start() == null ? null : Interval.minute(pin.start()),
                pin.minutes());
    }

    private Map<Session, List<FactPrecedence>> precedences() {
        Map<Session, List<FactPrecedence>> result = new LinkedHashMap<>();
        problem.talks().forEach(talk -> addPrecedences(talk, result));
        problem.coordinationSessions().forEach(talk -> addPrecedences(talk, result));
        return result;
    }

    private void addPrecedences(Talk talk, Map<Session, List<FactPrecedence>> result) {
        for (Precedence after : talk.conditions().after()) {
            var earlier = FactPrecedence.of(after, sessions.get(after.session()));
            result.computeIfAbsent(sessions.get(talk.id()), any -> new ArrayList<>()).add(earlier);
        }
    }

    private List<FactRelation> relations() {
        return problem.relations().stream()
                .map(given -> new FactRelation(given, all(sessions, given.sessions())))
                .toList();
    }

    private @Nullable Track track(@Nullable String id) {
        return id == null ? null : tracks.get(id);
    }

    private static <T> List<T> all(Map<String, T> index, List<String> ids) {
        return ids.stream().distinct().map(index::get).toList();
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        Map<String, T> result = new LinkedHashMap<>();
        items.forEach(item -> result.put(id.apply(item), item));
        return result;
    }
}
