package dev.plumbline.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A speaker or attendee.
 *
 * @param timeZone where a remote person lives; required for {@link Attendance#REMOTE}
 * @param comfort this person's own comfortable and tolerable hours; without it the rule's hours
 *     count
 */
@HasBuilder
public record Person(
        String id,
        String name,
        @Nullable String affiliation,
        @JsonProperty(defaultValue = "UNKNOWN") Attendance attendance,
        @Nullable ZoneId timeZone,
        @Nullable Comfort comfort,
        List<Unavailability> unavailable,
        @JsonUnwrapped @RecordBuilder.Initializer(value = "NONE", source = PublicProfile.class)
                PublicProfile profile)
        implements PersonBuilder.With {}
