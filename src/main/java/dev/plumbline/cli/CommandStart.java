package dev.plumbline.cli;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * When a command began; its limit of time counts from there.
 *
 * @param clock to see what time it is by now, in milliseconds
 */
public record CommandStart(Instant at, Clock clock) {

    private static final Clock CLOCK = Clock.tickMillis(ZoneOffset.UTC);

    /** The start of a process that runs this one command. */
    public static CommandStart ofProcess() {
        return new CommandStart(
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()), CLOCK);
    }

    /** Just now, for a process that does other things as well. */
    public static CommandStart now() {
        return new CommandStart(CLOCK.instant(), CLOCK);
    }

    /** How long ago that was. */
    public Duration passed() {
        return Duration.between(at, clock.instant());
    }
}
