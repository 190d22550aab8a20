package dev.plumbline.cli;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;

/** When a command began; its limit of time counts from there. */
public record CommandStart(Instant at) {

    /** The start of a process that runs this one command. */
    public static CommandStart ofProcess() {
        return new CommandStart(
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
    }

    /** Just now, for a process that does other things as well. */
    public static CommandStart now() {
        return new CommandStart(Instant.now());
    }

    /** How long ago that was. */
    public Duration passed() {
        return Duration.between(at, Instant.now());
    }
}
