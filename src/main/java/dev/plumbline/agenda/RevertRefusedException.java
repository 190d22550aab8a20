package dev.plumbline.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A revision cannot be taken back, because later ones built on it. */
public final class RevertRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Obstacle> obstacles;

    /**
     * What stands in the way.
     *
     * @param session its id; null where it is no session
     * @param message a sentence
     */
    public record Obstacle(@Nullable String session, String message) {}

    /**
     * @param obstacles at least one
     */
    RevertRefusedException(List<Obstacle> obstacles) {
        super(obstacles.getFirst().message());
        this.obstacles = List.copyOf(obstacles);
    }

    /** All that stands in the way. */
    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
