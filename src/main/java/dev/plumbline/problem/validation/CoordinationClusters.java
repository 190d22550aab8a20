package dev.plumbline.problem.validation;

import java.util.Objects;

/** A coordination session is between at least two clusters. */
final class CoordinationClusters implements ProblemCheck {

    @Override
    public void check(ValidationInput input) {
        input.coordinationSessions()
                .filter(session -> input.isSound(session, "clusters"))
                .filter(
                        session ->
                                session.value().clusters().stream()
                                                .filter(Objects::nonNull)
                                                .distinct()
                                                .count()
                                        < 2)
                .forEach(
                        session ->
                                input.error(
                                        session.at("clusters"),
                                        "tooFewClusters",
                                        "The coordination session \"%s\" must name at least two different clusters. Maybe it is a talk?"
                                                .formatted(session.value().id())));
    }
}
