package dev.plumbline.problem;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;

/**
 * Where a session stands: the four facts that any schedule handed in must give of each placement.
 * The other fields of a placement are accepted, so that a schedule's placements can be pasted in.
 */
@HasBuilder
@JsonIgnoreProperties({"kind", "title", "track", "speakers", "room", "end"})
public record PublishedPlacement(String session, String timeSlot, OffsetDateTime start, int minutes)
        implements PublishedPlacementBuilder.With {}
