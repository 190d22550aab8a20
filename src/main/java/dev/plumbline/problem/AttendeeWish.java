package dev.plumbline.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What some attendees want to see, all of it. Who they are is not said.
 *
 * @param sessions ids of sessions, no breaks
 * @param people how many want just these, at least 1
 */
@HasBuilder
public record AttendeeWish(List<String> sessions, @JsonProperty(defaultValue = "1") int people)
        implements AttendeeWishBuilder.With {}
