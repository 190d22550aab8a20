package dev.plumbline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.explain.ScheduleKpis;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All about a schedule, for organizers.
 *
 * @param modelOutput the best schedule so far, null before the first
 * @param kpis null before the first schedule
 */
@Schema(description = "A schedule and what is known about it.")
public record ScheduleAnswer(
        ScheduleMetadata metadata,
        @JsonInclude
                @Schema(
                        type = SchemaType.OBJECT,
                        nullable = true,
                        description =
                                """
                                The best schedule so far; null before the first. Fields: name, timeZone, \
                                placements, waitlist, score, feasible, findings.""")
                @Nullable JsonNode modelOutput,
        InputMetrics inputMetrics,
        @JsonInclude @Nullable ScheduleKpis kpis) {}
