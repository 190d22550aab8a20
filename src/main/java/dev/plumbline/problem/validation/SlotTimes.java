package dev.plumbline.problem.validation;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.TimeSlot;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/** Time slots lie in sane years, last no longer than a week, and all within little over a year. */
final class SlotTimes implements ProblemCheck {

    private static final long DAY = 24 * 60;

    @Override
    public void check(ValidationInput input) {
        input.timeSlots()
                .forEach(
                        slot -> {
                            year(input, slot.at("start"), slot.value().start());
                            year(input, slot.at("end"), slot.value().end());
                        });
        sound(input).forEach(slot -> length(input, slot));
        horizon(input, sound(input));
    }

    private static List<LocatedPart<TimeSlot>> sound(ValidationInput input) {
        return input.timeSlots().filter(slot -> input.isSound(slot, "start", "end")).toList();
    }

    private static void year(ValidationInput input, InputPointer at, OffsetDateTime time) {
        if (time != null && !SizeLimits.allows(time)) {
            input.error(
                    at,
                    "yearOutOfRange",
                    "The field (%s) is %s, but the year must be from 1970 to 2200."
                            .formatted(at.label(), time));
        }
    }

    private static void length(ValidationInput input, LocatedPart<TimeSlot> slot) {
        if (time(slot).minutes() > SizeLimits.MINUTES) {
            input.error(
                    slot.at("end"),
                    "slotTooLong",
                    "The time slot \"%s\" is longer than a week. Maybe the date is wrong?"
                            .formatted(slot.value().id()));
        }
    }

    private static void horizon(ValidationInput input, List<LocatedPart<TimeSlot>> slots) {
        if (slots.isEmpty()) {
            return;
        }
        var last = slots.stream().max(Comparator.comparingLong(slot -> time(slot).end()));
        long first = slots.stream().mapToLong(slot -> time(slot).start()).min().orElseThrow();
        long days = (time(last.get()).end() - first) / DAY;
        if (days > SizeLimits.HORIZON_DAYS) {
            input.error(
                    last.get().at("end"),
                    "horizonTooLong",
                    "The time slots reach over %d days, but at most %d are possible. Maybe a year is wrong?"
                            .formatted(days, SizeLimits.HORIZON_DAYS));
        }
    }

    private static Interval time(LocatedPart<TimeSlot> slot) {
        return Interval.of(slot.value().start(), slot.value().end());
    }
}
