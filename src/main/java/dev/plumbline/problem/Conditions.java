package dev.plumbline.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a session may run.
 *
 * @param exclusiveWith ids of sessions that must not run at the same time; symmetric
 * @param places at least one must match; none means anywhere
 * @param expectedAudience heads, at least 0
 */
@HasBuilder
public record Conditions(
        @Nullable Position position,
        List<Precedence> after,
        List<String> exclusiveWith,
        List<Place> places,
        List<String> roomFeatures,
        @Nullable Integer expectedAudience,
        @Nullable Pin pin)
        implements ConditionsBuilder.With {

    /** Anywhere, at any time. */
    public static final Conditions NONE = ConditionsBuilder.builder().build();
}
