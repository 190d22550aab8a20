package dev.plumbline.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An accepted talk, or a coordination session: the same fields describe both.
 *
 * @param clusters ids; where one cluster counts, it is the first
 * @param minutes the preferred length
 * @param minMinutes the shortest bearable length; {@code minutes} when absent
 * @param priority 1 to 5, 5 must run; when absent 3, for a coordination session 5
 */
@HasBuilder
public record Talk(
        String id,
        String title,
        @JsonProperty("abstract") @Nullable String abstractText,
        List<String> clusters,
        @Nullable String track,
        int minutes,
        @Nullable Integer minMinutes,
        @Nullable Integer priority,
        @JsonUnwrapped @RecordBuilder.Initializer(value = "NONE", source = Participants.class)
                Participants participants,
        @JsonUnwrapped @RecordBuilder.Initializer(value = "NONE", source = Conditions.class)
                Conditions conditions,
        @JsonUnwrapped @RecordBuilder.Initializer(value = "NONE", source = PublicListing.class)
                PublicListing listing)
        implements TalkBuilder.With {

    /** The shortest bearable length in minutes. */
    public int shortest() {
        return minMinutes == null ? minutes : minMinutes;
    }
}
