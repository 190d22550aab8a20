package dev.plumbline.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a session may run.
 *
 * @param exclusiveWith ids of sessions that must not run at the same time; symmetric
 * @param places at least one must match; none means anywhere
 * @param expectedAudience heads, at least 0
 * @param resources ids of what there is not enough of for everybody at once
 * @param tags free words, such as the level; the rule {@code tagParallel} can look at them
 * @param plenary nothing runs beside it; other sessions may when absent
 * @param setupMinutes in which its room is made ready for it, before it starts; 0 when absent
 * @param teardownMinutes in which its room is cleared, after it ended; 0 when absent
 */
@HasBuilder
public record Conditions(
        @Nullable Position position,
        List<Precedence> after,
        List<String> exclusiveWith,
        List<Place> places,
        List<String> roomFeatures,
        @Nullable Integer expectedAudience,
        List<String> resources,
        List<String> tags,
        @Nullable Plenary plenary,
        @Nullable Integer setupMinutes,
        @Nullable Integer teardownMinutes,
        @Nullable Pin pin)
        implements ConditionsBuilder.With {

    /** Anywhere, at any time. */
    public static final Conditions NONE = ConditionsBuilder.builder().build();
}
