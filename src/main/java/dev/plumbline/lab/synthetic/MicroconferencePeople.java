package dev.plumbline.lab.synthetic;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * On whom a microconference depends.
 *
 * @param leads ids of those who lead its clusters
 * @param others ids of those who speak and lead nothing in it
 */
record MicroconferencePeople(Track track, Set<String> leads, Set<String> others) {

    /** Those of a track of the conference. */
    static MicroconferencePeople of(Problem conference, Track track) {
        var sessions =
                Stream.of(conference.talks(), conference.coordinationSessions())
                        .flatMap(List::stream)
                        .filter(session -> track.id().equals(session.track()))
                        .toList();
        Set<String> clusters = new LinkedHashSet<>();
        sessions.stream().map(Talk::clusters).forEach(clusters::addAll);
        Set<String> leads = new LinkedHashSet<>();
        conference.clusters().stream()
                .filter(cluster -> clusters.contains(cluster.id()))
                .map(TopicCluster::leads)
                .forEach(leads::addAll);
        Set<String> others = new LinkedHashSet<>();
        sessions.forEach(session -> others.addAll(session.participants().speakers()));
        others.removeAll(leads);
        return new MicroconferencePeople(track, leads, others);
    }

    /** How many of its people are the other one's as well. */
    int shared(MicroconferencePeople other) {
        return (int) Stream.of(leads, others).flatMap(Set::stream).filter(other::has).count();
    }

    /** Whether the person leads or speaks in it. */
    boolean has(String person) {
        return leads.contains(person) || others.contains(person);
    }

    /** The window it was invented with. */
    TimeSlot window(Problem conference) {
        return conference.timeSlots().stream()
                .filter(slot -> track.id().equals(slot.track()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether somebody is unavailable from the slot's start to its end. */
    boolean misses(Problem conference, TimeSlot slot) {
        return conference.people().stream()
                .filter(person -> has(person.id()))
                .anyMatch(person -> isAway(person, slot));
    }

    private static boolean isAway(Person person, TimeSlot slot) {
        return person.unavailable().stream()
                .filter(away -> away.severity() == Severity.HARD)
                .anyMatch(
                        away ->
                                !away.start().isAfter(slot.start())
                                        && !away.end().isBefore(slot.end()));
    }
}
