package dev.plumbline.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A half-open stretch of time in which a person cannot (HARD) or would rather not (SOFT) take part.
 *
 * @param severity HARD or SOFT
 */
public record Unavailability(
        OffsetDateTime start,
        OffsetDateTime end,
        @Nullable String reason,
        @JsonProperty(defaultValue = "HARD") Severity severity) {}
