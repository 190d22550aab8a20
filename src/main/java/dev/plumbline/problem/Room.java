package dev.plumbline.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A room sessions take place in.
 *
 * @param capacity seats, at least 1
 * @param features free words such as {@code hybrid-av}; a session may ask for them
 * @param guid by which programs know the room; a UUID
 */
@HasBuilder
public record Room(
        String id,
        String name,
        @Nullable Integer capacity,
        List<String> features,
        @Nullable String guid)
        implements RoomBuilder.With {}
