package dev.plumbline.rule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Placement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.LongStream;

/** On which day of the conference, by its own clock, a session starts. */
final class DayNumbers {

    /** The first minute of each day, in order; days without a slot are left out. */
    private final long[] firstMinutes;

    DayNumbers(Facts facts) {
        ZoneId zone = facts.problem().timeZone();
        firstMinutes =
                facts.slots().stream()
                        .flatMapToLong(slot -> firstMinutes(slot, zone))
                        .sorted()
                        .distinct()
                        .toArray();
    }

    private static LongStream firstMinutes(Slot slot, ZoneId zone) {
        LocalDate first = Interval.at(slot.start(), zone).toLocalDate();
        LocalDate last = Interval.at(slot.end() - 1, zone).toLocalDate();
        return first.datesUntil(last.plusDays(1))
                .mapToLong(day -> Interval.minute(day.atStartOfDay(zone).toOffsetDateTime()));
    }

    /** The number of the day, in order of time. */
    int of(Placement placement) {
        int found = Arrays.binarySearch(firstMinutes, placement.start());
        return found >= 0 ? found : -found - 2;
    }
}
