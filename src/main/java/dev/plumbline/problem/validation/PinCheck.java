package dev.plumbline.problem.validation;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Pin;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import java.util.List;

/** A pinned start lies in the pinned slot, or in any slot when none is pinned, on its grid. */
final class PinCheck implements ProblemCheck {

    @Override
    public void check(ValidationInput input) {
        if (!input.ids().timeSlots().complete() || !input.isSound(input.at("gridMinutes"))) {
            return;
        }
        var slots = input.timeSlots().toList();
        var sound =
                slots.stream()
                        .filter(slot -> input.isSound(slot, "start", "end"))
                        .map(LocatedPart::value)
                        .toList();
        boolean allSound = sound.size() == slots.size();
        input.sessions()
                .filter(session -> session.value().conditions().pin() != null)
                .filter(session -> input.isSound(session, "pin"))
                .forEach(session -> check(input, session, sound, allSound));
    }

    private static void check(
            ValidationInput input,
            LocatedPart<Talk> session,
            List<TimeSlot> sound,
            boolean allSound) {
        Pin pin = session.value().conditions().pin();
        if (pin == null || pin.start() == null) {
            return;
        }
        var candidates = sound.stream().filter(slot -> means(pin, slot)).toList();
        if (pin.timeSlot() == null ? !allSound : candidates.isEmpty()) {
            return;
        }
        InputPointer at = session.at("pin").at("start");
        var around = candidates.stream().filter(slot -> lies(pin, slot)).toList();
        if (around.isEmpty()) {
            input.error(at, "pinOutsideSlot", outside(session.value(), pin));
        } else if (around.stream().noneMatch(slot -> onGrid(input, pin, slot))) {
            input.error(
                    at,
                    "offGrid",
                    "The session \"%s\" is pinned to %s, which is not on the grid of %d minutes counted from the start of the time slot (%s)."
                            .formatted(
                                    session.value().id(),
                                    pin.start(),
                                    input.problem().gridMinutes(),
                                    around.getFirst().start()));
        }
    }

    private static boolean means(Pin pin, TimeSlot slot) {
        return pin.timeSlot() == null || pin.timeSlot().equals(slot.id());
    }

    private static boolean lies(Pin pin, TimeSlot slot) {
        long start = start(pin);
        // without pinned minutes the length is open, but something must run
        long end = start + (pin.minutes() == null ? 1 : pin.minutes());
        return Interval.of(slot.start(), slot.end()).encloses(start, end);
    }

    private static boolean onGrid(ValidationInput input, Pin pin, TimeSlot slot) {
        long offset = start(pin) - Interval.minute(slot.start());
        return offset % input.problem().gridMinutes() == 0;
    }

    private static long start(Pin pin) {
        var start = pin.start();
        if (start == null) {
            throw new IllegalStateException("Only pins with a start are looked at.");
        }
        return Interval.minute(start);
    }

    private static String outside(Talk talk, Pin pin) {
        String what =
                "The session \"%s\" is pinned to %s".formatted(talk.id(), pin.start())
                        + (pin.minutes() == null ? "" : " for " + pin.minutes() + " minutes");
        return pin.timeSlot() == null
                ? what + ", but no time slot is around that time."
                : what + ", which is not inside its time slot \"" + pin.timeSlot() + "\".";
    }
}
