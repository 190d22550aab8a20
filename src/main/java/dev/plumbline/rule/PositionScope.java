package dev.plumbline.rule;

import dev.plumbline.problem.Position;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions a position is meant among. Those that hold the same position in the same scope are
 * not rivals.
 */
final class PositionScope {

    private PositionScope() {}

    /** From every session with the position to every other session in its scope. */
    static Stream<SessionRelation> relations(Facts facts, Position.At at) {
        return facts.sessions().stream()
                .filter(session -> isAt(session, at))
                .flatMap(
                        session ->
                                facts.sessions().stream()
                                        .filter(other -> isRival(session, other))
                                        .map(other -> SessionRelation.of(session, other)));
    }

    /** Whether two placed sessions in the relation are in each other's scope where they stand. */
    static boolean applies(Placement session, Placement other) {
        Position position = position(session.session());
        return position != null
                && (position.of() != Position.Of.TIME_SLOT || session.slot() == other.slot());
    }

    /** The name of the scope, for a sentence. */
    static String name(Session session) {
        Position position = position(session);
        if (position == null || position.of() == Position.Of.TIME_SLOT) {
            return "its time slot";
        }
        if (position.of() == Position.Of.CLUSTER) {
            return session.mainCluster().map(cluster -> cluster.name()).orElse("its cluster");
        }
        return session.track() == null ? "the agenda" : session.track().name();
    }

    private static boolean isRival(Session session, Session other) {
        Position position = position(session);
        if (position == null
                || other == session
                || other.isBreak()
                || isHeldBy(other, position, session)) {
            return false;
        }
        return switch (position.of()) {
            case TRACK -> other.sharesTrackWith(session);
            case CLUSTER ->
                    session.mainCluster().isPresent()
                            && other.clusters().contains(session.mainCluster().get());
            case TIME_SLOT -> true;
        };
    }

    /** Whether the other one has the same position; of clusters, in the same one. */
    private static boolean isHeldBy(Session other, Position position, Session session) {
        return position.equals(position(other))
                && (position.of() != Position.Of.CLUSTER
                        || other.mainCluster().equals(session.mainCluster()));
    }

    private static boolean isAt(Session session, Position.At at) {
        Position position = position(session);
        return position != null && position.at() == at;
    }

    private static @Nullable Position position(Session session) {
        return session.details().conditions().position();
    }
}
