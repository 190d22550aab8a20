package dev.plumbline.explain.whatif;

import dev.plumbline.problem.Break;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.facts.BreakIds;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes half of a time slot away, and with it the breaks that do not stand in the other half. */
final class HalvedWindow {

    private final Schedule schedule;
    private final Slot slot;
    private final Interval half;

    /** The ids of the slot's breaks that stay, by the ids they had. */
    private final Map<String, String> breaks = new LinkedHashMap<>();

    private HalvedWindow(Schedule schedule, Slot slot, Interval half) {
        this.schedule = schedule;
        this.slot = slot;
        this.half = half;
    }

    /** A half in whole steps of the grid, counted from the start of the slot; maybe nothing. */
    static Interval half(Slot slot, AgendaMove.Half keep, int grid) {
        long steps = slot.time().minutes() / grid;
        return keep == AgendaMove.Half.FIRST
                ? new Interval(slot.start(), slot.start() + steps / 2 * grid)
                : new Interval(slot.start() + (steps + 1) / 2 * grid, slot.end());
    }

    /** The schedule of the problem in which the slot is no more than this half. */
    static Schedule of(Schedule schedule, Slot slot, Interval half) {
        return new HalvedWindow(schedule, slot, half).result();
    }

    private Schedule result() {
        var problem = schedule.facts().problem();
        var slots =
                problem.timeSlots().stream()
                        .map(given -> given.id().equals(slot.id()) ? halved(given) : given)
                        .toList();
        var names = new BreakNames(gone(problem), breaks);
        Problem changed = problem.withTimeSlots(slots).withSessions(names::talk);
        var kept = schedule.placements().stream().filter(this::stays).toList();
        return CarriedSchedule.over(Schedule.of(schedule.facts(), kept), Facts.of(changed), breaks);
    }

    private boolean stays(FixedPlacement placement) {
        return placement.slot() != slot || half.encloses(placement.start(), placement.end());
    }

    private TimeSlot halved(TimeSlot given) {
        List<Break> left = new ArrayList<>();
        for (int number = 1; number <= given.breaks().size(); number++) {
            String id = BreakIds.of(given.id(), number);
            if (isInHalf(id)) {
                left.add(clipped(given, given.breaks().get(number - 1)));
                breaks.put(id, BreakIds.of(given.id(), left.size()));
            }
        }
        return given.with()
                .start(at(given, half.start()))
                .end(at(given, half.end()))
                .breaks(left)
                .build();
    }

    private boolean isInHalf(String id) {
        return schedule.placements().stream()
                .filter(placement -> placement.slot() == slot)
                .filter(placement -> placement.session().id().equals(id))
                .anyMatch(this::stays);
    }

    private Break clipped(TimeSlot given, Break pause) {
        long earliest = Math.max(half.start(), Interval.minute(pause.earliest()));
        long latest = Math.min(half.end() - pause.minutes(), Interval.minute(pause.latest()));
        return pause.withEarliest(at(given, earliest)).withLatest(at(given, latest));
    }

    private static OffsetDateTime at(TimeSlot given, long minute) {
        return given.start().plusMinutes(minute - Interval.minute(given.start()));
    }

    private List<String> gone(Problem problem) {
        var given = problem.timeSlots().get(slot.index());
        List<String> gone = new ArrayList<>();
        for (int number = 1; number <= given.breaks().size(); number++) {
            String id = BreakIds.of(given.id(), number);
            if (!breaks.containsKey(id)) {
                gone.add(id);
            }
        }
        return gone;
    }
}
