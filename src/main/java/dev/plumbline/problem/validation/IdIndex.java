package dev.plumbline.problem.validation;

import static java.util.stream.Collectors.toCollection;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.SharedResource;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import dev.plumbline.problem.facts.BreakIds;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ids of a problem by kind. Sessions and breaks share one space of ids. */
final class IdIndex {

    private final boolean listsMayBeMisspelt;
    private final KnownIds tracks;
    private final KnownIds rooms;
    private final KnownIds timeSlots;
    private final KnownIds people;
    private final KnownIds clusters;
    private final KnownIds sessions;
    private final KnownIds resources;
    private final KnownIds talksAndCoordination;

    IdIndex(ValidationInput input) {
        Problem problem = input.problem();
        listsMayBeMisspelt = input.hasUnknownFields();
        tracks = known(input, "track", "tracks", problem.tracks(), Track::id);
        rooms = known(input, "room", "rooms", problem.rooms(), Room::id);
        timeSlots = known(input, "time slot", "timeSlots", problem.timeSlots(), TimeSlot::id);
        people = known(input, "person", "people", problem.people(), Person::id);
        clusters = known(input, "cluster", "clusters", problem.clusters(), TopicCluster::id);
        var talks = known(input, "session", "talks", problem.talks(), Talk::id);
        var coordination =
                known(
                        input,
                        "session",
                        "coordinationSessions",
                        problem.coordinationSessions(),
                        Talk::id);
        resources = known(input, "resource", "resources", problem.resources(), SharedResource::id);
        Set<String> all = new LinkedHashSet<>(talks.ids());
        all.addAll(coordination.ids());
        talksAndCoordination =
                new KnownIds(
                        "session",
                        new LinkedHashSet<>(all),
                        talks.complete() && coordination.complete());
        breakIds(problem).forEach(all::add);
        sessions =
                new KnownIds(
                        "session",
                        all,
                        talks.complete()
                                && coordination.complete()
                                && timeSlots.complete()
                                && breaksAreRead(input));
    }

    KnownIds tracks() {
        return tracks;
    }

    KnownIds rooms() {
        return rooms;
    }

    KnownIds timeSlots() {
        return timeSlots;
    }

    KnownIds people() {
        return people;
    }

    KnownIds clusters() {
        return clusters;
    }

    /** Breaks among them. */
    KnownIds sessions() {
        return sessions;
    }

    KnownIds talksAndCoordination() {
        return talksAndCoordination;
    }

    KnownIds resources() {
        return resources;
    }

    /** The ids that breaks get from their slots. */
    static Stream<String> breakIds(Problem problem) {
        return problem.timeSlots().stream()
                .filter(slot -> slot != null && slot.id() != null)
                .flatMap(
                        slot ->
                                IntStream.rangeClosed(1, slot.breaks().size())
                                        .mapToObj(number -> BreakIds.of(slot.id(), number)));
    }

    private static boolean breaksAreRead(ValidationInput input) {
        return input.timeSlots()
                .allMatch(
                        slot -> !slot.value().breaks().isEmpty() || input.isSound(slot, "breaks"));
    }

    private <T> KnownIds known(
            ValidationInput input,
            String kind,
            String member,
            List<T> items,
            Function<T, String> id) {
        Set<String> ids =
                items.stream()
                        .filter(Objects::nonNull)
                        .map(id)
                        .filter(Objects::nonNull)
                        .collect(toCollection(LinkedHashSet::new));
        boolean allRead = items.stream().allMatch(item -> item != null && id.apply(item) != null);
        boolean listRead =
                !items.isEmpty() || (input.isSound(input.at(member)) && !listsMayBeMisspelt);
        return new KnownIds(kind, ids, allRead && listRead);
    }

    /**
     * The ids of one kind of thing.
     *
     * @param kind what a sentence calls one of them
     * @param complete whether every such id could be read; if not, nobody can tell whether a
     *     reference dangles
     */
    record KnownIds(String kind, Set<String> ids, boolean complete) {

        boolean lacks(String id) {
            return complete && !ids.contains(id);
        }
    }
}
