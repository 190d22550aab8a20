package dev.plumbline.problem;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A pause inside a time slot. It floats: {@code earliest} and {@code latest} bound its start.
 *
 * @param title "Break" when absent
 */
@HasBuilder
public record Break(
        @Nullable String title, int minutes, OffsetDateTime earliest, OffsetDateTime latest)
        implements BreakBuilder.With {}
