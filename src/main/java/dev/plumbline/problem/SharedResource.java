package dev.plumbline.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Something of which there is not enough for every session at once: a stream, a recording crew, an
 * interpreter, a demo rig.
 *
 * @param count how many there are: in so many sessions at once, at least 1
 * @param unavailable when there is none of it
 */
@HasBuilder
public record SharedResource(
        String id,
        String name,
        @JsonProperty(defaultValue = "1") int count,
        List<Unavailability> unavailable)
        implements SharedResourceBuilder.With {}
