package dev.plumbline.rule;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.SessionKind;
import java.util.List;

/**
 * The first cluster of a talk within its track, by their ids; without a track, that id is empty. Of
 * coordination sessions, no cluster is the first: they belong to all of theirs alike.
 */
record ClusterInTrack(String track, String cluster) {

    /** Of a talk with a cluster; else nothing. */
    static List<ClusterInTrack> of(Session session) {
        if (session.kind() != SessionKind.TALK || session.clusters().isEmpty()) {
            return List.of();
        }
        var track = session.track();
        return List.of(
                new ClusterInTrack(
                        track == null ? "" : track.id(), session.clusters().getFirst().id()));
    }
}
