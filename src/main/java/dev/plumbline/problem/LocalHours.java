package dev.plumbline.problem;

import java.time.LocalTime;

/**
 * A half-open stretch of the local day. It may cross midnight; {@code from} equal to {@code to}
 * means the whole day.
 */
public record LocalHours(LocalTime from, LocalTime to) {

    /** Whether the wall-clock time lies in this stretch. */
    public boolean contains(LocalTime time) {
        if (from.equals(to)) {
            return true;
        }
        boolean afterFrom = !time.isBefore(from);
        boolean beforeTo = time.isBefore(to);
        return from.isBefore(to) ? afterFrom && beforeTo : afterFrom || beforeTo;
    }
}
