package dev.plumbline.explain.whatif;

import dev.plumbline.problem.ChairDuty;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Quorum;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a person out of a problem. Quorums ask for as many people as before. */
record RemovedPerson(Problem problem, String person) {

    /** The problem in which nothing names the person, other than maybe a title. */
    Problem result() {
        return problem.withTracks(problem.tracks().stream().map(this::track).toList())
                .withTimeSlots(problem.timeSlots().stream().map(this::timeSlot).toList())
                .withPeople(problem.people().stream().filter(this::stays).toList())
                .withClusters(problem.clusters().stream().map(this::cluster).toList())
                .withTalks(problem.talks().stream().map(talk -> talk(talk, List.of())).toList())
                .withCoordinationSessions(
                        problem.coordinationSessions().stream()
                                .map(talk -> talk(talk, impliedQuorums(talk)))
                                .toList());
    }

    private boolean stays(Person one) {
        return !one.id().equals(person);
    }

    private List<String> others(List<String> people) {
        return people.stream().filter(id -> !id.equals(person)).toList();
    }

    private Track track(Track track) {
        return track.withLeads(others(track.leads())).withChairs(chairs(track.chairs()));
    }

    private TimeSlot timeSlot(TimeSlot slot) {
        return slot.withChairs(chairs(slot.chairs()));
    }

    /** As many as before, as far as there are people left who may. */
    private @Nullable ChairDuty chairs(@Nullable ChairDuty duty) {
        if (duty == null) {
            return null;
        }
        var left = others(duty.candidates());
        int most = (int) left.stream().distinct().count();
        return left.isEmpty() ? null : new ChairDuty(Math.min(duty.count(), most), left);
    }

    private TopicCluster cluster(TopicCluster cluster) {
        return cluster.withLeads(others(cluster.leads()));
    }

    /** A coordination session needs a lead of each cluster, even if the only one has just gone. */
    private List<Quorum> impliedQuorums(Talk talk) {
        if (!talk.participants().quorums().isEmpty()) {
            return List.of();
        }
        return problem.clusters().stream()
                .filter(cluster -> talk.clusters().contains(cluster.id()))
                .filter(cluster -> !cluster.leads().isEmpty())
                .map(cluster -> new Quorum(cluster.id(), List.of(), 1))
                .toList();
    }

    private Talk talk(Talk talk, List<Quorum> implied) {
        var given = talk.participants();
        List<Quorum> quorums = new ArrayList<>(implied);
        given.quorums().stream().map(this::quorum).forEach(quorums::add);
        return talk.withParticipants(
                given.with()
                        .speakers(others(given.speakers()))
                        .requiredPeople(others(given.requiredPeople()))
                        .wantedPeople(others(given.wantedPeople()))
                        .quorums(quorums)
                        .build());
    }

    private Quorum quorum(Quorum quorum) {
        return quorum.withPeople(others(quorum.people()));
    }
}
