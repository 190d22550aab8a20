package dev.plumbline.problem.validation;

import dev.plumbline.problem.Break;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.TimeSlot;

/** Each break can lie in its slot within its limits, and all breaks of a slot together can. */
final class BreaksFit implements ProblemCheck {

    @Override
    public void check(ValidationInput input) {
        input.timeSlots()
                .filter(slot -> input.isSound(slot, "start", "end"))
                .forEach(
                        slot -> {
                            slot.each("breaks", slot.value().breaks())
                                    .filter(pause -> input.isSound(pause.at()))
                                    .forEach(pause -> check(input, slot.value(), pause));
                            together(input, slot);
                        });
    }

    private static void check(ValidationInput input, TimeSlot slot, LocatedPart<Break> located) {
        Break pause = located.value();
        if (pause.latest().isBefore(pause.earliest())) {
            input.error(
                    located.at("latest"),
                    "latestBeforeEarliest",
                    "The break's latest start (%s) is before its earliest (%s). Maybe exchange them?"
                            .formatted(pause.latest(), pause.earliest()));
            return;
        }
        var time = Interval.of(slot.start(), slot.end());
        long earliest = Math.max(time.start(), Interval.minute(pause.earliest()));
        long latest = Math.min(time.end() - pause.minutes(), Interval.minute(pause.latest()));
        if (firstOnGrid(input, earliest - time.start()) > latest - time.start()) {
            input.error(
                    located.at(),
                    "breakDoesNotFit",
                    "A break of %d minutes that starts from %s to %s on the grid does not fit the time slot \"%s\", which lasts from %s to %s."
                            .formatted(
                                    pause.minutes(),
                                    pause.earliest(),
                                    pause.latest(),
                                    slot.id(),
                                    slot.start(),
                                    slot.end()));
        }
    }

    /** Sessions start on the grid, so the break after them does too. */
    private static long firstOnGrid(ValidationInput input, long offset) {
        int grid = input.problem().gridMinutes();
        return input.isSound(input.at("gridMinutes"))
                ? Math.ceilDiv(offset, (long) grid) * grid
                : offset;
    }

    private static void together(ValidationInput input, LocatedPart<TimeSlot> slot) {
        if (!input.isSound(slot, "breaks")) {
            return;
        }
        long minutes = slot.value().breaks().stream().mapToLong(Break::minutes).sum();
        long length = Interval.of(slot.value().start(), slot.value().end()).minutes();
        if (minutes > length) {
            input.error(
                    slot.at("breaks"),
                    "breaksTooLong",
                    "The breaks of the time slot \"%s\" take %d minutes, but it has only %d."
                            .formatted(slot.value().id(), minutes, length));
        }
    }
}
