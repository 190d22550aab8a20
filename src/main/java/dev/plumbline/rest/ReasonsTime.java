package dev.plumbline.rest;

import dev.plumbline.problem.Config;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How long an answer may look for the reasons of its waitlist. */
final class ReasonsTime {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private ReasonsTime() {}

    /**
     * Says when it is over, from now on. Whoever counts steps wants the same answer every time:
     * what is tried is counted then, and no clock asked.
     */
    static BooleanSupplier of(Config config) {
        if (config.countsSteps()) {
            return () -> false;
        }
        long end = System.nanoTime() + LONGEST.toNanos();
        return () -> System.nanoTime() - end >= 0;
    }
}
