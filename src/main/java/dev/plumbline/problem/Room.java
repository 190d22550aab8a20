package dev.plumbline.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A room sessions take place in.
 *
 * @param capacity seats, at least 1
 * @param features free words such as {@code hybrid-av}; a session may ask for them
 * @param changeoverMinutes that lie at least between two sessions in it; 0 when absent
 * @param sessionsAtOnce how many may run in it side by side, such as posters; 1 when absent
 * @param consistsOf ids of the rooms that are parts of it: a whole and its part are never used at
 *     the same time
 * @param guid by which programs know the room; a UUID
 */
@HasBuilder
public record Room(
        String id,
        String name,
        @Nullable Integer capacity,
        List<String> features,
        @Nullable Integer changeoverMinutes,
        @Nullable Integer sessionsAtOnce,
        List<String> consistsOf,
        @Nullable String guid)
        implements RoomBuilder.With {

    /** Without a changeover, for one session at a time, and no part of it a room. */
    public Room(String id, String name, @Nullable Integer capacity, List<String> features) {
        this(id, name, capacity, features, null, null, List.of(), null);
    }

    /** Minutes between two sessions. */
    public int changeover() {
        return changeoverMinutes == null ? 0 : changeoverMinutes;
    }

    /** How many sessions run side by side, at least 1. */
    public int atOnce() {
        return sessionsAtOnce == null ? 1 : sessionsAtOnce;
    }
}
