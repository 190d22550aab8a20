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
 * @param pauseMinutes that this person has at least between two sessions, in any room; none when
 *     absent
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
        @Nullable Integer pauseMinutes,
        @JsonUnwrapped @RecordBuilder.Initializer(value = "NONE", source = PublicProfile.class)
                PublicProfile profile)
        implements PersonBuilder.With {

    /** Who needs no pause, and of whom nothing more is shown. */
    public Person(
            String id,
            String name,
            @Nullable String affiliation,
            Attendance attendance,
            @Nullable ZoneId timeZone,
            @Nullable Comfort comfort,
            List<Unavailability> unavailable) {
        this(
                id,
                name,
                affiliation,
                attendance,
                timeZone,
                comfort,
                unavailable,
                null,
                PublicProfile.NONE);
    }
}
