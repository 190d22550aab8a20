package dev.plumbline.problem;

import java.time.OffsetDateTime;

/**
 * Where a session stands: the four facts that any schedule handed in must give of each placement.
 */
public record PublishedPlacement(
        String session, String timeSlot, OffsetDateTime start, int minutes) {}
