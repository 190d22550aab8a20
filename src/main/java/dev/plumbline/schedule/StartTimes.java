package dev.plumbline.schedule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.BreakLimits;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When a session starts that follows another one in a slot: at once, or where its own facts forbid
 * that at the first later grid point of the slot that they allow and at which it still fits the
 * slot; if there is none, at once after all, and a broken rule will say so.
 *
 * <p>A session's own facts are a break's earliest start, a pinned start, its places and the HARD
 * unavailability of its speakers and required people. The answers are computed once per session,
 * slot and length; most sessions have no such facts in a slot and need no table.
 */
public final class StartTimes {

    /** Starts that are remembered, 32 MB of them; far more than any real problem has. */
    private static final long MOST_REMEMBERED = 4_000_000;

    /** What a table takes before it has an answer, in starts. */
    private static final int EMPTY_TABLE = 16;

    private final int grid;
    private final List<List<Interval>> blocked;

    /** By session and slot; null until asked for. */
    private final Table[][] tables;

    private long room;

    /** For all sessions and slots of a problem. Not for use by several threads at once. */
    public StartTimes(Facts facts) {
        this(facts, MOST_REMEMBERED);
    }

    StartTimes(Facts facts, long room) {
        this.room = room;
        grid = facts.problem().gridMinutes();
        blocked = facts.sessions().stream().map(StartTimes::blocked).toList();
        tables = new Table[facts.sessions().size()][facts.slots().size()];
    }

    /**
     * The start in minutes since 1970-01-01T00:00Z.
     *
     * @param previousEnd the end of the session before, or the slot's start
     */
    public long start(Session session, Slot slot, int minutes, long previousEnd) {
        var table = tableOf(session, slot);
        return table == Table.FREE
                ? previousEnd
                : table.start(this, session, slot, minutes, previousEnd);
    }

    private Table tableOf(Session session, Slot slot) {
        var table = tables[session.index()][slot.index()];
        if (table == null) {
            table = restricted(session, slot) ? newTable() : Table.FREE;
            tables[session.index()][slot.index()] = table;
        }
        return table;
    }

    private Table newTable() {
        return takeRoom(EMPTY_TABLE) ? new Table() : Table.FORGETFUL;
    }

    private boolean takeRoom(long starts) {
        boolean fits = starts <= room;
        room -= fits ? starts : 0;
        return fits;
    }

    /** Whether a start lets the session end in the slot, and its own facts allow it. */
    public boolean fits(Session session, Slot slot, int minutes, long start) {
        return start + minutes <= slot.end()
                && (tableOf(session, slot) == Table.FREE || allows(session, slot, minutes, start));
    }

    private boolean restricted(Session session, Slot slot) {
        BreakLimits limits = session.breakLimits();
        if (limits != null) {
            return limits.slot() == slot && limits.earliest() > slot.start();
        }
        if (session.pin().start() != null
                && slot.time().encloses(session.pin().start(), session.pin().start())) {
            return true;
        }
        if (session.places().stream()
                .anyMatch(place -> place.start() > slot.start() || place.end() < slot.end())) {
            return session.places().stream().anyMatch(place -> place.admits(slot));
        }
        return blocked.get(session.index()).stream()
                .anyMatch(busy -> busy.overlap(slot.start(), slot.end()) > 0);
    }

    /** Whether the session's own facts let it run from start on. */
    private boolean allows(Session session, Slot slot, int minutes, long start) {
        BreakLimits limits = session.breakLimits();
        if (limits != null) {
            return limits.slot() != slot
                    || (limits.earliest() <= start && start <= limits.latest());
        }
        Long pinned = session.pin().start();
        if (pinned != null && slot.time().encloses(pinned, pinned)) {
            return pinned == start;
        }
        return placesAllow(session, slot, start, start + minutes)
                && blocked.get(session.index()).stream()
                        .allMatch(busy -> busy.overlap(start, start + minutes) == 0);
    }

    private static boolean placesAllow(Session session, Slot slot, long start, long end) {
        var here = session.places().stream().filter(place -> place.admits(slot)).toList();
        return here.isEmpty() || here.stream().anyMatch(place -> place.admits(slot, start, end));
    }

    private static List<Interval> blocked(Session session) {
        List<Interval> result = new ArrayList<>();
        for (Person person : session.attendees().bound()) {
            person.unavailable().stream()
                    .filter(busy -> busy.severity() == Severity.HARD)
                    .forEach(busy -> result.add(Interval.of(busy.start(), busy.end())));
        }
        return result;
    }

    /** The answers for one session in one slot, by length and by grid point of the previous end. */
    private static final class Table {

        /** The session may start at any time. */
        static final Table FREE = new Table();

        /** There is no room to remember anything. */
        static final Table FORGETFUL = new Table();

        private final Map<Integer, long[]> byMinutes = new HashMap<>();

        long start(StartTimes times, Session session, Slot slot, int minutes, long previousEnd) {
            long offset = previousEnd - slot.start();
            if (offset < 0 || offset % times.grid != 0 || previousEnd + minutes > slot.end()) {
                return times.search(session, slot, minutes, previousEnd);
            }
            long[] starts = byMinutes.get(minutes);
            if (starts == null) {
                if (this == FORGETFUL || !times.takeRoom(times.points(slot, minutes))) {
                    return times.search(session, slot, minutes, previousEnd);
                }
                starts = times.table(session, slot, minutes);
                byMinutes.put(minutes, starts);
            }
            return starts[(int) (offset / times.grid)];
        }
    }

    /** At how many grid points of the slot the session could start. */
    private int points(Slot slot, int minutes) {
        return (int) ((slot.time().minutes() - minutes) / grid) + 1;
    }

    private long[] table(Session session, Slot slot, int minutes) {
        int points = points(slot, minutes);
        long[] starts = new long[points];
        Long next = null;
        for (int point = points - 1; point >= 0; point--) {
            long start = slot.start() + (long) point * grid;
            if (allows(session, slot, minutes, start)) {
                next = start;
            }
            starts[point] = next == null ? start : next;
        }
        return starts;
    }

    private long search(Session session, Slot slot, int minutes, long previousEnd) {
        if (allows(session, slot, minutes, previousEnd)) {
            return previousEnd;
        }
        long first = Math.max(0, Math.ceilDiv(previousEnd - slot.start(), (long) grid));
        for (long start = slot.start() + first * grid;
                start + minutes <= slot.end();
                start += grid) {
            if (allows(session, slot, minutes, start)) {
                return start;
            }
        }
        return previousEnd;
    }
}
