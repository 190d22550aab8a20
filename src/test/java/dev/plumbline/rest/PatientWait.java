package dev.plumbline.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again and again, but not for ever. */
public final class PatientWait {

    private static final long PAUSE_NANOS = 10_000_000;

    private PatientWait() {}

    /** The first answer that is as wanted; fails when there is none in time. */
    public static <T> T get(Supplier<T> question, Predicate<T> wanted, Duration atMost) {
        var deadline = Instant.now().plus(atMost);
        T answer = question.get();
        while (!wanted.test(answer)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("After %s still: %s".formatted(atMost, answer));
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            answer = question.get();
        }
        return answer;
    }
}
