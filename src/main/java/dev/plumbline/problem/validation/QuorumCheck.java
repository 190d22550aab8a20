package dev.plumbline.problem.validation;

import dev.plumbline.problem.Quorum;
import dev.plumbline.problem.TopicCluster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A quorum names a cluster or people, and asks for no more people than it names. */
final class QuorumCheck implements ProblemCheck {

    @Override
    public void check(ValidationInput input) {
        Map<String, LocatedPart<TopicCluster>> clusters = new HashMap<>();
        input.clusters().forEach(cluster -> clusters.put(cluster.value().id(), cluster));
        input.sessions()
                .flatMap(
                        session ->
                                session.each("quorums", session.value().participants().quorums()))
                .filter(quorum -> input.isSound(quorum, "cluster", "people"))
                .forEach(quorum -> check(input, quorum, clusters));
    }

    private static void check(
            ValidationInput input,
            LocatedPart<Quorum> located,
            Map<String, LocatedPart<TopicCluster>> clusters) {
        Quorum quorum = located.value();
        boolean namesPeople = !quorum.people().isEmpty();
        if (namesPeople == (quorum.cluster() != null)) {
            input.error(
                    located.at(),
                    namesPeople ? "quorumOfBoth" : "quorumOfNobody",
                    namesPeople
                            ? "A quorum names a cluster or people, not both. Maybe make it two quorums?"
                            : "A quorum must name a cluster, whose leads are meant, or people.");
            return;
        }
        List<String> people = quorum.people();
        if (quorum.cluster() != null) {
            var cluster = clusters.get(quorum.cluster());
            if (cluster == null || !input.isSound(cluster, "leads")) {
                return;
            }
            people = cluster.value().leads();
        }
        long most = people.stream().distinct().count();
        if (input.isSound(located, "atLeast") && quorum.atLeast() > most) {
            input.error(
                    located.at("atLeast"),
                    "quorumTooLarge",
                    "The field (atLeast) is %d, but there are only %d to choose from."
                            .formatted(quorum.atLeast(), most));
        }
    }
}
