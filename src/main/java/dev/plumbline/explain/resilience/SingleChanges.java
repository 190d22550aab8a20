package dev.plumbline.explain.resilience;

import dev.plumbline.explain.WaitingStarts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.PublishedStarts;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.StartTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes single changes to a schedule: one session elsewhere, at once or waiting for something, two
 * exchanged, one left out. All others stay where they wait by choice or are published, as far as
 * there is room, and are pushed back where there is not. A change is told by where sessions stand
 * afterwards; whoever is told says whether to go on.
 */
final class SingleChanges {

    /** Where sessions of one problem start. */
    static final class Times {

        private final StartTimes starts;
        private final PublishedStarts published;
        private final WaitingStarts waiting;

        /**
         * @param rules of the problem with what is published; those that give reasons to wait
         */
        Times(RuleSet rules) {
            this.starts = new StartTimes(rules.facts());
            this.published = new PublishedStarts(rules.facts(), starts);
            this.waiting = new WaitingStarts(rules, starts);
        }
    }

    private final Times times;
    private final Schedule schedule;
    private final List<FixedPlacement> all;
    private final List<List<FixedPlacement>> bySlot = new ArrayList<>();

    /** What each session that has a place waits for, by session. */
    private final long[] notBefore;

    SingleChanges(Times times, Schedule schedule) {
        this.times = times;
        this.schedule = schedule;
        this.all = schedule.all();
        this.notBefore = new long[all.size()];
        schedule.facts().slots().forEach(slot -> bySlot.add(new ArrayList<>()));
        schedule.placements().forEach(one -> in(one.placedSlot()).add(one));
        schedule.facts().slots().forEach(this::noteWaiting);
    }

    private void noteWaiting(Slot slot) {
        Session previous = null;
        long end = slot.start();
        for (FixedPlacement one : in(slot)) {
            var session = one.session();
            long free = times.starts.ready(session, slot, previous, end);
            int minutes = one.minutes();
            boolean waits =
                    one.start() > free
                            && one.start() != times.starts.start(session, slot, minutes, free);
            notBefore[session.index()] =
                    waits ? one.start() : times.published.startIn(session, slot, minutes);
            previous = session;
            end = Math.max(end, one.end());
        }
    }

    private List<FixedPlacement> in(Slot slot) {
        return bySlot.get(slot.index());
    }

    /** The whole schedule after a change. */
    Schedule after(List<FixedPlacement> change) {
        List<FixedPlacement> placements = new ArrayList<>(all);
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
        return goesOn && eachWait(session, placement.minutes(), sink);
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
        return goesOn && eachWait(waiting, waiting.longestMinutes(), sink);
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

    /** Where it has a reason to wait, in all slots; false when it was told to stop. */
    private boolean eachWait(Session session, int minutes, Predicate<List<FixedPlacement>> sink) {
        var choice = times.waiting.of(session, other -> all.get(other.index()));
        boolean goesOn = true;
        for (Slot slot : schedule.facts().slots()) {
            if (goesOn && session.mayUse(slot)) {
                goesOn = waits(choice, new FixedPlacement(session, slot, 0, minutes), sink);
            }
        }
        return goesOn;
    }

    private boolean waits(
            WaitingStarts.Choice choice,
            FixedPlacement wanted,
            Predicate<List<FixedPlacement>> sink) {
        var session = wanted.session();
        var slot = wanted.placedSlot();
        var rest = in(slot).stream().filter(one -> one.session() != session).toList();
        boolean goesOn = true;
        for (int minutes : lengths(wanted)) {
            for (long start : choice.withReason(slot, minutes, rest)) {
                int index = (int) rest.stream().filter(one -> one.start() < start).count();
                var line = new ArrayList<>(rest);
                line.add(index, new FixedPlacement(session, slot, start, minutes));
                goesOn = goesOn && sink.test(packed(line, slot, index));
            }
        }
        return goesOn;
    }

    private static List<Integer> lengths(FixedPlacement wanted) {
        int shortest = wanted.session().shortestMinutes();
        return shortest < wanted.minutes()
                ? List.of(wanted.minutes(), shortest)
                : List.of(wanted.minutes());
    }

    private List<FixedPlacement> inserted(
            List<FixedPlacement> rest, Session session, Slot slot, int index, int minutes) {
        var line = new ArrayList<>(rest);
        line.add(index, new FixedPlacement(session, slot, StartTimes.UNCHOSEN, minutes));
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
        return new FixedPlacement(
                placement.session(), slot, StartTimes.UNCHOSEN, placement.minutes());
    }

    /** The line one after the other from an index on; those before it stay as they are. */
    private List<FixedPlacement> packed(List<FixedPlacement> line, Slot slot, int from) {
        List<FixedPlacement> packed = new ArrayList<>();
        Session previous = from == 0 ? null : line.get(from - 1).session();
        long end = from == 0 ? slot.start() : line.get(from - 1).end();
        for (FixedPlacement placement : line.subList(from, line.size())) {
            var session = placement.session();
            int minutes = placement.minutes();
            boolean wasThere = placement == all.get(session.index());
            // Who comes to stand here starts when it was told to, or as soon as it can.
            long chosen = wasThere ? notBefore[session.index()] : placement.start();
            long start = times.starts.start(session, slot, minutes, previous, end, chosen);
            if (!wasThere || start != placement.start()) {
                packed.add(new FixedPlacement(session, slot, start, minutes));
            }
            previous = session;
            end = start + minutes;
        }
        return packed;
    }
}
