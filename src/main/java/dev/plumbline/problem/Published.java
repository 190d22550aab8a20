package dev.plumbline.problem;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agenda that people have already seen. It may name sessions that are gone.
 *
 * @param at when it was published
 * @param asOf the moment of replanning
 * @param frozenBefore what starts earlier should not change any more; pins, not this, hold it so
 *     far
 */
public record Published(
        @Nullable OffsetDateTime at,
        @Nullable OffsetDateTime asOf,
        @Nullable OffsetDateTime frozenBefore,
        List<PublishedPlacement> placements) {}
