package dev.plumbline.exchange.in.maintainers;

import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TopicCluster;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds the reviewers of topic clusters to the wanted people of their sessions; who is there anyway
 * is not named again.
 *
 * @param reviewers by the id of a cluster
 * @param leads by the id of a cluster
 */
record WantedPeople(Map<String, Set<String>> reviewers, Map<String, List<String>> leads) {

    Talk addTo(Talk talk) {
        Set<String> added = new LinkedHashSet<>();
        talk.clusters().forEach(id -> added.addAll(reviewers.getOrDefault(id, Set.of())));
        talk.clusters().forEach(id -> added.removeAll(leads.getOrDefault(id, List.of())));
        var there = talk.participants();
        List.<Collection<String>>of(there.speakers(), there.requiredPeople(), there.wantedPeople())
                .forEach(added::removeAll);
        if (added.isEmpty()) {
            return talk;
        }
        var wanted = new ArrayList<>(there.wantedPeople());
        wanted.addAll(added);
        return talk.withParticipants(there.withWantedPeople(wanted));
    }

    /** The clusters with their leads. */
    List<TopicCluster> led(List<TopicCluster> clusters) {
        return clusters.stream()
                .map(
                        cluster ->
                                cluster.withLeads(
                                        leads.getOrDefault(cluster.id(), cluster.leads())))
                .toList();
    }
}
