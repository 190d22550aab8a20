package dev.plumbline.explain.resilience;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.PublishedStarts;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.StartTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes single changes to schedules: one session elsewhere, two exchanged, one left out. All others
 * stay where they are published as far as there is room, and are pushed back where there is not.
 */
final class Rearrangement {

    private final Facts facts;
    private final StartTimes starts;
    private final PublishedStarts published;

    /**
     * @param facts with what is published
     */
    Rearrangement(Facts facts) {
        this.facts = facts;
        this.starts = new StartTimes(facts);
        this.published = new PublishedStarts(facts, starts);
    }

    /** Hands on every schedule that differs from the given one by one change of the session. */
    void each(Schedule schedule, FixedPlacement placement, Consumer<Schedule> sink) {
        sink.accept(without(schedule, placement));
        for (Slot slot : facts.slots()) {
            if (placement.session().mayUse(slot)) {
                moves(schedule, placement, slot, sink);
            }
        }
        for (FixedPlacement other : schedule.placements()) {
            if (mayChange(placement, other)) {
                sink.accept(swapped(schedule, placement, other));
            }
        }
    }

    /** Hands on every schedule in which a session of the waitlist has a place. */
    void eachPlace(Schedule schedule, Session waiting, Consumer<Schedule> sink) {
        for (Slot slot : facts.slots()) {
            if (waiting.mayUse(slot)) {
                places(schedule, waiting, waiting.longestMinutes(), slot, sink);
            }
        }
    }

    private static boolean mayChange(FixedPlacement one, FixedPlacement other) {
        return one != other
                && !other.session().isBreak()
                && one.session().mayUse(other.placedSlot())
                && other.session().mayUse(one.placedSlot());
    }

    private Schedule without(Schedule schedule, FixedPlacement placement) {
        return Schedule.of(
                facts, schedule.placements().stream().filter(one -> one != placement).toList());
    }

    private void moves(
            Schedule schedule, FixedPlacement placement, Slot slot, Consumer<Schedule> sink) {
        var rest = without(schedule, placement);
        places(rest, placement.session(), placement.minutes(), slot, sink);
    }

    private void places(
            Schedule rest, Session session, int minutes, Slot slot, Consumer<Schedule> sink) {
        int size = in(rest, slot).size();
        for (int index = 0; index <= size; index++) {
            sink.accept(inserted(rest, session, slot, index, minutes));
            if (session.shortestMinutes() < minutes) {
                sink.accept(inserted(rest, session, slot, index, session.shortestMinutes()));
            }
        }
    }

    private Schedule inserted(Schedule rest, Session session, Slot slot, int index, int minutes) {
        var line = new ArrayList<>(in(rest, slot));
        line.add(index, new FixedPlacement(session, slot, Long.MIN_VALUE, minutes));
        return with(rest, slot, packed(line, slot, index));
    }

    private Schedule swapped(Schedule schedule, FixedPlacement one, FixedPlacement other) {
        var result = schedule;
        var from = one.placedSlot();
        var to = other.placedSlot();
        var line = new ArrayList<>(in(schedule, from));
        int first = line.indexOf(one);
        line.set(first, moved(other, from));
        if (from == to) {
            int second = in(schedule, from).indexOf(other);
            line.set(second, moved(one, from));
            return with(result, from, packed(line, from, Math.min(first, second)));
        }
        result = with(result, from, packed(line, from, first));
        var otherLine = new ArrayList<>(in(schedule, to));
        int second = otherLine.indexOf(other);
        otherLine.set(second, moved(one, to));
        return with(result, to, packed(otherLine, to, second));
    }

    /** To stand where it comes to stand. */
    private static FixedPlacement moved(FixedPlacement placement, Slot slot) {
        return new FixedPlacement(placement.session(), slot, Long.MIN_VALUE, placement.minutes());
    }

    private static List<FixedPlacement> in(Schedule schedule, Slot slot) {
        return schedule.placements().stream().filter(one -> one.slot() == slot).toList();
    }

    /** The line one after the other from an index on; those before it stay as they are. */
    private List<FixedPlacement> packed(List<FixedPlacement> line, Slot slot, int from) {
        List<FixedPlacement> packed = new ArrayList<>(line.subList(0, from));
        long end = packed.isEmpty() ? slot.start() : packed.getLast().end();
        for (FixedPlacement placement : line.subList(from, line.size())) {
            long start =
                    starts.start(
                            placement.session(),
                            slot,
                            placement.minutes(),
                            end,
                            notBefore(placement, slot));
            packed.add(new FixedPlacement(placement.session(), slot, start, placement.minutes()));
            end = start + placement.minutes();
        }
        return packed;
    }

    /** Who comes to stand somewhere starts as soon as it can; the others as it was published. */
    private long notBefore(FixedPlacement placement, Slot slot) {
        return placement.start() == Long.MIN_VALUE
                ? StartTimes.UNCHOSEN
                : published.startIn(placement.session(), slot, placement.minutes());
    }

    private Schedule with(Schedule schedule, Slot slot, List<FixedPlacement> line) {
        List<FixedPlacement> placements = new ArrayList<>(line);
        var moved = line.stream().map(FixedPlacement::session).toList();
        schedule.placements().stream()
                .filter(one -> one.slot() != slot && !moved.contains(one.session()))
                .forEach(placements::add);
        return Schedule.of(facts, placements);
    }
}
