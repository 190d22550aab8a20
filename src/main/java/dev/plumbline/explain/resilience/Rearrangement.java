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
import java.util.function.Predicate;

/**
 * Makes single changes to a schedule: one session elsewhere, two exchanged, one left out. All
 * others stay where they are published as far as there is room, and are pushed back where there is
 * not. A change is told by where sessions stand afterwards; whoever is told says whether to go on.
 */
final class Rearrangement {

    /** Where sessions of one problem start. */
    static final class Times {

        private final StartTimes starts;
        private final PublishedStarts published;

        /**
         * @param facts with what is published
         */
        Times(Facts facts) {
            this.starts = new StartTimes(facts);
            this.published = new PublishedStarts(facts, starts);
        }

        /** Who comes to stand somewhere starts as soon as it can; the others as published. */
        private long start(FixedPlacement placement, Slot slot, long previousEnd) {
            var session = placement.session();
            int minutes = placement.minutes();
            long notBefore =
                    placement.start() == Long.MIN_VALUE
                            ? StartTimes.UNCHOSEN
                            : published.startIn(session, slot, minutes);
            return starts.start(session, slot, minutes, previousEnd, notBefore);
        }
    }

    private final Times times;
    private final Schedule schedule;
    private final List<List<FixedPlacement>> bySlot = new ArrayList<>();

    Rearrangement(Times times, Schedule schedule) {
        this.times = times;
        this.schedule = schedule;
        schedule.facts().slots().forEach(slot -> bySlot.add(new ArrayList<>()));
        schedule.placements().forEach(one -> in(one.placedSlot()).add(one));
    }

    private List<FixedPlacement> in(Slot slot) {
        return bySlot.get(slot.index());
    }

    /** The whole schedule after a change. */
    Schedule after(List<FixedPlacement> change) {
        List<FixedPlacement> placements = new ArrayList<>(schedule.all());
        change.forEach(one -> placements.set(one.session().index(), one));
        return Schedule.of(schedule.facts(), placements);
    }

    /** Hands on every single change of the session; false when it was told to stop. */
    boolean each(FixedPlacement placement, Predicate<List<FixedPlacement>> sink) {
        var session = placement.session();
        boolean goesOn = sink.test(List.of(FixedPlacement.waitlisted(session)));
        for (Slot slot : schedule.facts().slots()) {
            goesOn =
                    goesOn
                            && (!session.mayUse(slot)
                                    || places(session, placement.minutes(), slot, sink));
        }
        for (FixedPlacement other : schedule.placements()) {
            goesOn =
                    goesOn
                            && (!mayChange(placement, other)
                                    || sink.test(swapped(placement, other)));
        }
        return goesOn;
    }

    /** Hands on every place for a session of the waitlist; false when it was told to stop. */
    boolean eachPlace(Session waiting, Predicate<List<FixedPlacement>> sink) {
        boolean goesOn = true;
        for (Slot slot : schedule.facts().slots()) {
            goesOn =
                    goesOn
                            && (!waiting.mayUse(slot)
                                    || places(waiting, waiting.longestMinutes(), slot, sink));
        }
        return goesOn;
    }

    private static boolean mayChange(FixedPlacement one, FixedPlacement other) {
        return one != other
                && !other.session().isBreak()
                && one.session().mayUse(other.placedSlot())
                && other.session().mayUse(one.placedSlot());
    }

    private boolean places(
            Session session, int minutes, Slot slot, Predicate<List<FixedPlacement>> sink) {
        var rest = in(slot).stream().filter(one -> one.session() != session).toList();
        boolean goesOn = true;
        for (int index = 0; goesOn && index <= rest.size(); index++) {
            goesOn = sink.test(inserted(rest, session, slot, index, minutes));
            if (goesOn && session.shortestMinutes() < minutes) {
                goesOn = sink.test(inserted(rest, session, slot, index, session.shortestMinutes()));
            }
        }
        return goesOn;
    }

    private List<FixedPlacement> inserted(
            List<FixedPlacement> rest, Session session, Slot slot, int index, int minutes) {
        var line = new ArrayList<>(rest);
        line.add(index, new FixedPlacement(session, slot, Long.MIN_VALUE, minutes));
        return packed(line, slot, index);
    }

    private List<FixedPlacement> swapped(FixedPlacement one, FixedPlacement other) {
        var from = one.placedSlot();
        var to = other.placedSlot();
        var line = new ArrayList<>(in(from));
        int first = line.indexOf(one);
        line.set(first, moved(other, from));
        if (from == to) {
            int second = in(from).indexOf(other);
            line.set(second, moved(one, from));
            return packed(line, from, Math.min(first, second));
        }
        var otherLine = new ArrayList<>(in(to));
        int second = otherLine.indexOf(other);
        otherLine.set(second, moved(one, to));
        var change = packed(line, from, first);
        change.addAll(packed(otherLine, to, second));
        return change;
    }

    /** To stand where it comes to stand. */
    private static FixedPlacement moved(FixedPlacement placement, Slot slot) {
        return new FixedPlacement(placement.session(), slot, Long.MIN_VALUE, placement.minutes());
    }

    /** The line one after the other from an index on; those before it stay as they are. */
    private List<FixedPlacement> packed(List<FixedPlacement> line, Slot slot, int from) {
        List<FixedPlacement> packed = new ArrayList<>();
        long end = from == 0 ? slot.start() : line.get(from - 1).end();
        for (FixedPlacement placement : line.subList(from, line.size())) {
            long start = times.start(placement, slot, end);
            if (start != placement.start()) {
                packed.add(
                        new FixedPlacement(placement.session(), slot, start, placement.minutes()));
            }
            end = start + placement.minutes();
        }
        return packed;
    }
}
