package dev.plumbline.rest.job;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time as it is told to people: in milliseconds. */
final class Now {

    private Now() {}

    static Instant get() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
