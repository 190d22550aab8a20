package dev.plumbline.lab.synthetic;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.TimeSlot;
import java.time.OffsetDateTime;
import java.util.List;

/** Makes people unavailable, never those on whom others build. */
final class InventedAbsences {

    private static final int MINUTES = 60;

    private final SeededDice dice;

    InventedAbsences(SeededDice dice) {
        this.dice = dice;
    }

    /**
     * So many speakers cannot come to the first or the last hour of their window: what remains is
     * enough for any talk that nothing else holds in place.
     */
    void during(InventedMicroconference mc, List<TimeSlot> window, int people) {
        for (InventedPerson person : dice.some(untiedSpeakers(mc), people)) {
            var severity = dice.chance(70) ? Severity.HARD : Severity.SOFT;
            if (dice.chance(50)) {
                var start = window.getFirst().start();
                person.away(start, start.plusMinutes(MINUTES), "arrives later", severity);
            } else {
                var end = window.getLast().end();
                person.away(end.minusMinutes(MINUTES), end, "leaves early", severity);
            }
            person.tie();
        }
    }

    /** So many people are away for a half-day in which nobody builds on them. */
    void elsewhere(
            List<InventedPerson> people,
            int halfDay,
            OffsetDateTime start,
            OffsetDateTime end,
            int count) {
        var free = people.stream().filter(person -> !person.neededIn(halfDay)).toList();
        for (InventedPerson person : dice.some(free, count)) {
            person.away(start, end, "not at the conference", Severity.HARD);
        }
    }

    private static List<InventedPerson> untiedSpeakers(InventedMicroconference mc) {
        return mc.talks().stream()
                .flatMap(talk -> talk.speakers().stream())
                .filter(person -> !person.tied())
                .distinct()
                .toList();
    }
}
