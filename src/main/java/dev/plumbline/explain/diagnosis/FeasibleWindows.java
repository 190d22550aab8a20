package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.FactPlace;
import dev.plumbline.problem.facts.FactQuorum;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.BreakOutsideLimits;
import dev.plumbline.rule.PersonUnavailable;
import dev.plumbline.rule.PinBroken;
import dev.plumbline.rule.QuorumMissing;
import dev.plumbline.rule.RoomUnsuitable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Where a session could be if there were no other one: its slots, and the stretches of time in
 * which its places and its people allow it. Starts are not held to the grid, so that what is not
 * found here is nowhere.
 */
final class FeasibleWindows {

    private final Facts facts;
    private final HardRuleIds hard;
    private final long[] longest;

    FeasibleWindows(Facts facts, HardRuleIds hard) {
        this.facts = facts;
        this.hard = hard;
        this.longest = longestStretches(facts, hard);
    }

    /** The slots whose track, room and places take the session; of one that is pinned, that one. */
    List<Slot> slots(Session session) {
        return facts.slots().stream().filter(slot -> takes(session, slot)).toList();
    }

    private boolean takes(Session session, Slot slot) {
        boolean pinAllows =
                session.pin().slot() == null
                        || session.pin().slot() == slot
                        || !hard.has(PinBroken.ID);
        return pinAllows && (session.mayUse(slot) || !hard.has(RoomUnsuitable.ID));
    }

    private static long[] longestStretches(Facts facts, HardRuleIds hard) {
        long[] longest = facts.slots().stream().mapToLong(slot -> slot.time().minutes()).toArray();
        if (hard.boundBreaks() && hard.has(BreakOutsideLimits.ID)) {
            for (Session pause : facts.sessions()) {
                var limits = pause.breakLimits();
                if (limits != null) {
                    Slot slot = limits.slot();
                    long before = limits.latest() - slot.start();
                    long after = slot.end() - limits.earliest() - pause.preferredMinutes();
                    longest[slot.index()] =
                            Math.min(longest[slot.index()], Math.max(before, after));
                }
            }
        }
        return longest;
    }

    /** The most minutes in a row that a slot has without a break; never too few. */
    long longestStretch(Slot slot) {
        return longest[slot.index()];
    }

    /** When a session's places let it be in a slot. */
    List<Interval> inPlaces(Session session, Slot slot) {
        if (session.places().isEmpty() || !hard.has(RoomUnsuitable.ID)) {
            return List.of(slot.time());
        }
        List<Interval> result = new ArrayList<>();
        for (FactPlace place : session.places()) {
            long start = Math.max(slot.start(), place.start());
            long end = Math.min(slot.end(), place.end());
            if (place.admits(slot) && start < end) {
                result.add(new Interval(start, end));
            }
        }
        return result;
    }

    /** When, besides, all who speak or are required are available. */
    List<Interval> withPeople(Session session, Slot slot) {
        var absences = hard.has(PersonUnavailable.ID) ? absences(session) : List.<Interval>of();
        return inPlaces(session, slot).stream()
                .flatMap(stretch -> TimeStretches.without(stretch, absences).stream())
                .toList();
    }

    private static List<Interval> absences(Session session) {
        return session.attendees().bound().stream()
                .flatMap(person -> TimeStretches.absences(person).stream())
                .toList();
    }

    /**
     * The earliest start of the session at its shortest; whoever is needed for a quorum is there.
     */
    OptionalLong earliest(Session session, long from) {
        return earliest(session, session.shortestMinutes(), from);
    }

    /** The same at another length, in minutes. */
    OptionalLong earliest(Session session, int minutes, long from) {
        long best = Long.MAX_VALUE;
        for (Slot slot : slots(session)) {
            for (Interval stretch : withPeople(session, slot)) {
                best = Math.min(best, earliest(session, minutes, stretch, from));
            }
        }
        return best == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(best);
    }

    private long earliest(Session session, int minutes, Interval stretch, long from) {
        Long pinned = hard.has(PinBroken.ID) ? session.pin().start() : null;
        var limits = session.breakLimits();
        long first = Math.max(from, stretch.start());
        long last = stretch.end() - minutes;
        if (limits != null && hard.has(BreakOutsideLimits.ID)) {
            first = Math.max(first, limits.earliest());
            last = Math.min(last, limits.latest());
        }
        if (pinned != null) {
            last = Math.min(last, pinned);
            first = Math.max(first, pinned);
        }
        long begin = first;
        long lastStart = last;
        // Whoever can start somewhere can start there, or earlier where somebody comes back.
        var comesBack =
                session.attendees().quorums().stream()
                        .flatMap(quorum -> quorum.people().stream())
                        .flatMap(person -> TimeStretches.absences(person).stream())
                        .map(Interval::end)
                        .filter(end -> end > begin);
        return Stream.concat(Stream.of(begin), comesBack)
                .sorted(Comparator.naturalOrder())
                .filter(start -> isQuorate(session, minutes, start))
                .findFirst()
                .filter(start -> start <= lastStart)
                .orElse(Long.MAX_VALUE);
    }

    private boolean isQuorate(Session session, int minutes, long start) {
        if (!hard.has(QuorumMissing.ID)) {
            return true;
        }
        for (FactQuorum quorum : session.attendees().quorums()) {
            long there =
                    quorum.people().stream()
                            .filter(person -> isThere(person, start, minutes))
                            .count();
            if (there < quorum.atLeast()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isThere(Person person, long start, int minutes) {
        return TimeStretches.absences(person).stream()
                .allMatch(busy -> busy.overlap(start, start + minutes) == 0);
    }
}
