package dev.plumbline.problem;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What is settled about a session: its slot, its start, its length, or any of them. */
@HasBuilder
public record Pin(
        @Nullable String timeSlot, @Nullable OffsetDateTime start, @Nullable Integer minutes)
        implements PinBuilder.With {}
