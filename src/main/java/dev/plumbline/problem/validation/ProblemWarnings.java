package dev.plumbline.problem.validation;

import static java.util.stream.Collectors.toSet;

import dev.plumbline.problem.ChairDuty;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import dev.plumbline.problem.facts.Attendees;
import dev.plumbline.problem.facts.FactQuorum;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.SessionKind;
import dev.plumbline.problem.facts.Slot;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Says what is odd about a problem, though legal: mostly things that were forgotten. */
public final class ProblemWarnings {

    private final Facts facts;

    private ProblemWarnings(Facts facts) {
        this.facts = facts;
    }

    /** A sentence for each oddity of a valid problem; none when nothing is odd. */
    public static List<String> of(Facts facts) {
        var warnings = new ProblemWarnings(facts);
        return Stream.of(
                        warnings.scarceTime(),
                        warnings.tracksWithoutSlot(),
                        warnings.roomsWithoutSlot(),
                        warnings.talksWithoutSpeakers(),
                        warnings.leaderlessClusters(),
                        warnings.unusedClusters(),
                        warnings.unusedPeople())
                .flatMap(sentences -> sentences)
                .toList();
    }

    private Stream<String> scarceTime() {
        if (facts.slots().isEmpty()) {
            return Stream.of("There are no time slots, so every session goes to the waitlist.");
        }
        long offered = facts.slots().stream().mapToLong(Slot::sessionMinutes).sum();
        long shortest = sum(Session::shortestMinutes);
        long longest = sum(Session::longestMinutes);
        if (shortest > offered) {
            return Stream.of(
                    "Even at their shortest, sessions and breaks take %d minutes, but the time slots have only %d: some will be on the waitlist."
                            .formatted(shortest, offered));
        }
        return longest > offered
                ? Stream.of(
                        "Sessions and breaks want %d minutes, but the time slots have only %d: some will be shortened or on the waitlist."
                                .formatted(longest, offered))
                : Stream.empty();
    }

    private long sum(ToIntFunction<Session> minutes) {
        return facts.sessions().stream().mapToInt(minutes).asLongStream().sum();
    }

    private Stream<String> tracksWithoutSlot() {
        boolean isAnySlotOpen = facts.slots().stream().anyMatch(slot -> slot.track() == null);
        if (isAnySlotOpen || facts.slots().isEmpty()) {
            return Stream.empty();
        }
        Set<Track> served = facts.slots().stream().map(Slot::track).collect(toSet());
        return facts.tracks().values().stream()
                .filter(track -> !served.contains(track))
                .map(track -> "No time slot is open to the track \"%s\".".formatted(track.id()));
    }

    private Stream<String> roomsWithoutSlot() {
        Set<Room> used = facts.slots().stream().map(Slot::room).collect(toSet());
        return facts.problem().rooms().stream()
                .filter(room -> !used.contains(room))
                .map(room -> "The room \"%s\" has no time slot.".formatted(room.id()));
    }

    /** A talk that has its track's id is a whole microconference, as the conference plans it. */
    private Stream<String> talksWithoutSpeakers() {
        return facts.sessions().stream()
                .filter(session -> session.kind() == SessionKind.TALK)
                .filter(session -> session.attendees().speakers().isEmpty())
                .filter(session -> !facts.tracks().containsKey(session.id()))
                .map(session -> "The talk \"%s\" has no speakers.".formatted(session.id()));
    }

    private Stream<String> leaderlessClusters() {
        return facts.sessions().stream()
                .filter(session -> session.kind() == SessionKind.COORDINATION)
                .filter(session -> session.details().participants().quorums().isEmpty())
                .flatMap(
                        session ->
                                session.clusters().stream()
                                        .distinct()
                                        .filter(cluster -> cluster.leads().isEmpty())
                                        .map(
                                                cluster ->
                                                        "The cluster \"%s\" has no leads, so the coordination session \"%s\" needs nobody of it."
                                                                .formatted(
                                                                        cluster.id(),
                                                                        session.id())));
    }

    private Stream<String> unusedClusters() {
        Set<TopicCluster> used =
                facts.sessions().stream()
                        .flatMap(session -> session.clusters().stream())
                        .collect(toSet());
        return facts.clusters().values().stream()
                .filter(cluster -> !used.contains(cluster))
                .map(
                        cluster ->
                                "No session belongs to the cluster \"%s\"."
                                        .formatted(cluster.id()));
    }

    private Stream<String> unusedPeople() {
        Set<String> used =
                Stream.of(
                                facts.sessions().stream()
                                        .map(Session::attendees)
                                        .flatMap(ProblemWarnings::everybody)
                                        .map(Person::id),
                                facts.tracks().values().stream()
                                        .flatMap(track -> track.leads().stream()),
                                facts.clusters().values().stream()
                                        .flatMap(cluster -> cluster.leads().stream()),
                                chairs().flatMap(duty -> duty.candidates().stream()))
                        .flatMap(ids -> ids)
                        .collect(toSet());
        return facts.people().keySet().stream()
                .filter(id -> !used.contains(id))
                .map("The person \"%s\" has no part in anything."::formatted);
    }

    private Stream<ChairDuty> chairs() {
        var problem = facts.problem();
        return Stream.concat(
                        problem.tracks().stream().map(Track::chairs),
                        problem.timeSlots().stream().map(TimeSlot::chairs))
                .filter(Objects::nonNull);
    }

    private static Stream<Person> everybody(Attendees attendees) {
        return Stream.of(
                        attendees.speakers().stream(),
                        attendees.required().stream(),
                        attendees.wanted().stream(),
                        attendees.quorums().stream().map(FactQuorum::people).flatMap(List::stream))
                .flatMap(people -> people);
    }
}
