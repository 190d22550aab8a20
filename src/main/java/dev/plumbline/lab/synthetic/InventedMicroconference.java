package dev.plumbline.lab.synthetic;

import dev.plumbline.lab.synthetic.InventedTopics.InventedTopic;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One invented microconference.
 *
 * @param halfDay when it takes place, counted from 0
 * @param leads of each cluster id, all of them here and free for the whole window
 * @param talks the first one opens the track
 */
record InventedMicroconference(
        String id,
        InventedTopic topic,
        int halfDay,
        Map<String, List<InventedPerson>> leads,
        List<SessionDraft> talks,
        List<SessionDraft> coordination) {

    /** Talks, then coordination sessions. */
    List<SessionDraft> sessions() {
        return Stream.concat(talks.stream(), coordination.stream()).toList();
    }

    /** The first lead of every cluster runs the track. */
    Track track() {
        return new Track(
                id, topic.name(), ids(leads.values().stream().map(List::getFirst).toList()));
    }

    /** The clusters in their order. */
    List<TopicCluster> clusters() {
        List<TopicCluster> clusters = new ArrayList<>();
        clusterNames(id, topic)
                .forEach(
                        (clusterId, name) ->
                                clusters.add(
                                        new TopicCluster(
                                                clusterId,
                                                name,
                                                clusters.size() + 1,
                                                ids(leads.get(clusterId)))));
        return clusters;
    }

    /** The ids of a topic's clusters and their names, in their order. */
    static Map<String, String> clusterNames(String id, InventedTopic topic) {
        Map<String, String> names = new LinkedHashMap<>();
        topic.clusters()
                .forEach(
                        subject ->
                                names.put(
                                        id + "-" + InventedIds.of(subject.name()), subject.name()));
        return names;
    }

    private static List<String> ids(List<InventedPerson> people) {
        return people.stream().map(InventedPerson::id).toList();
    }
}
