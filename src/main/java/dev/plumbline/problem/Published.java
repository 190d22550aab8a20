package dev.plumbline.problem;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agenda that people have already seen. It may name sessions that are gone.
 *
 * @param at when it was published
 * @param asOf the moment of replanning; {@code at} counts where it is absent
 * @param frozenBefore what was published to start earlier should not change any more: the rule
 *     {@code disruption} makes that dear, and replanning does not change it at all
 */
@HasBuilder
public record Published(
        @Nullable OffsetDateTime at,
        @Nullable OffsetDateTime asOf,
        @Nullable OffsetDateTime frozenBefore,
        List<PublishedPlacement> placements)
        implements PublishedBuilder.With {}
