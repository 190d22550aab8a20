package dev.plumbline.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a session may be. Empty lists and absent times do not restrict. Naming a slot
 * overrides the slot's track.
 *
 * @param start the session starts no earlier
 * @param end the session ends no later
 * @param cost charged when this is the cheapest place that matches; 0 to 1,000,000
 */
@HasBuilder
public record Place(
        List<String> timeSlots,
        List<String> rooms,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @JsonProperty(defaultValue = "0") int cost)
        implements PlaceBuilder.With {}
