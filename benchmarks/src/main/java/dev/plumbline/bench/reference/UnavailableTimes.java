package dev.plumbline.bench.reference;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;

/** When a person cannot take part. */
final class UnavailableTimes {

    private UnavailableTimes() {}

    /** Minutes of the stretch; one that is said twice counts once. */
    static long minutes(Person person, long start, long end) {
        long sum = 0;
        for (long minute = start; minute < end; minute++) {
            sum += at(person, minute) ? 1 : 0;
        }
        return sum;
    }

    private static boolean at(Person person, long minute) {
        return person.unavailable().stream()
                .filter(busy -> busy.severity() == Severity.HARD)
                .map(busy -> Interval.of(busy.start(), busy.end()))
                .anyMatch(busy -> busy.overlap(minute, minute + 1) > 0);
    }
}
