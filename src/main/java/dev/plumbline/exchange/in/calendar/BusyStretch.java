package dev.plumbline.exchange.in.calendar;

import java.time.Instant;

/**
 * A half-open stretch of time in whole minutes since 1970-01-01T00:00Z.
 *
 * @param isTentative whether it may not take place
 */
record BusyStretch(long start, long end, boolean isTentative) {

    private static final int MINUTE = 60;

    /** Seconds are rounded outward. */
    static BusyStretch of(Instant start, Instant end, boolean isTentative) {
        return new BusyStretch(
                Math.floorDiv(start.getEpochSecond(), MINUTE),
                Math.ceilDiv(end.getEpochSecond(), MINUTE),
                isTentative);
    }

    BusyStretch within(BusyStretch other) {
        return new BusyStretch(Math.max(start, other.start), Math.min(end, other.end), isTentative);
    }

    boolean isEmpty() {
        return start >= end;
    }
}
