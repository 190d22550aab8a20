package dev.plumbline.schedule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.SharedResource;
import dev.plumbline.problem.facts.BreakLimits;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a session starts that follows another one in a slot. It may wait for a start that was chosen
 * for it ({@code notBefore}): then it starts there, whatever its own facts say, unless the session
 * before it ends later. Nobody has chosen, or the choice is past: then it starts as soon as the
 * room is ready ({@link TurnoverTimes}), or where its own facts forbid that at the first later grid
 * point of the slot that they allow and at which it still fits the slot; if there is none, at once
 * after all, and a broken rule will say so.
 *
 * <p>A session's own facts are a break's earliest start, a pinned start, its places and the HARD
 * unavailability of its speakers, required people and resources. The answers are computed once per
 * session, slot and length; most sessions have no such facts in a slot and need no table.
 */
public final class StartTimes {

    /** Starts that are remembered, 16 MB of them; far more than any real problem has. */
    private static final long MOST_REMEMBERED = 4_000_000;

    /** What a table takes before it has an answer, in starts. */
    private static final int EMPTY_TABLE = 16;

    /** No start from there on is allowed. */
    private static final int NEVER = -1;

    /** A table does not say. */
    private static final int UNTOLD = -2;

    /** Nobody has chosen a start: the session starts as soon as it can. */
    public static final long UNCHOSEN = Long.MIN_VALUE;

    private final int grid;
    private final TurnoverTimes turnovers;

    /** By slot, whether nothing but the session before delays the next one, as nearly always. */
    private final boolean[] followsAtOnce;

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
        turnovers = new TurnoverTimes(facts);
        followsAtOnce = new boolean[facts.slots().size()];
        for (Slot slot : facts.slots()) {
            followsAtOnce[slot.index()] = slot.isSequential() && !turnovers.existIn(slot);
        }
        blocked = facts.sessions().stream().map(session -> blocked(facts, session)).toList();
        tables = new Table[facts.sessions().size()][facts.slots().size()];
    }

    /**
     * The first minute at which a session starts by itself after another one: when that has ended
     * and the room was cleared and set up, on the grid. Where sessions run side by side, nobody
     * waits for anybody.
     *
     * @param previous the session before in the slot; null for the first one
     * @param previousEnd its end, or the slot's start
     */
    public long ready(Session session, Slot slot, @Nullable Session previous, long previousEnd) {
        if (!slot.isSequential()) {
            return slot.start();
        }
        if (previous == null || !turnovers.existIn(slot)) {
            return previousEnd;
        }
        int turnover = turnovers.before(previous, session, slot);
        return turnover == 0
                ? previousEnd
                : slot.start()
                        + Math.ceilDiv(previousEnd + turnover - slot.start(), (long) grid) * grid;
    }

    /**
     * The start in minutes since 1970-01-01T00:00Z.
     *
     * @param previous the session before in the slot; null for the first one
     * @param previousEnd its end, or the slot's start
     * @param notBefore the start that was chosen, or {@link #UNCHOSEN}
     */
    public long start(
            Session session,
            Slot slot,
            int minutes,
            @Nullable Session previous,
            long previousEnd,
            long notBefore) {
        if (followsAtOnce[slot.index()]) {
            return notBefore >= previousEnd
                    ? notBefore
                    : start(session, slot, minutes, previousEnd);
        }
        return notBefore >= earliest(slot, previousEnd)
                ? notBefore
                : start(session, slot, minutes, ready(session, slot, previous, previousEnd));
    }

    private static long earliest(Slot slot, long previousEnd) {
        return slot.isSequential() ? previousEnd : slot.start();
    }

    /**
     * What has to be chosen so that a session starts then; {@link #UNCHOSEN} when it starts then by
     * itself, or cannot: because the one before ends later, or the minute is not on the slot's
     * grid.
     *
     * @param previous the session before in the slot; null for the first one
     * @param previousEnd its end, or the slot's start
     */
    public long choice(
            Session session,
            Slot slot,
            int minutes,
            @Nullable Session previous,
            long previousEnd,
            long start) {
        return start < earliest(slot, previousEnd)
                        || !isOnGrid(slot, start)
                        || start
                                == start(
                                        session,
                                        slot,
                                        minutes,
                                        ready(session, slot, previous, previousEnd))
                ? UNCHOSEN
                : start;
    }

    /**
     * Whether a session may be asked to start then: on the grid of the slot, and before its end.
     */
    public boolean isOnGrid(Slot slot, long start) {
        return slot.start() <= start && start < slot.end() && (start - slot.start()) % grid == 0;
    }

    /**
     * The start of a session for which nobody has chosen one.
     *
     * @param previousEnd when it is {@link #ready}
     */
    public long start(Session session, Slot slot, int minutes, long previousEnd) {
        var table = tableOf(session, slot);
        if (table == Table.FREE) {
            return previousEnd;
        }
        int next = table.next(this, session, slot, minutes, previousEnd - slot.start());
        return switch (next) {
            case NEVER -> previousEnd;
            case UNTOLD -> search(session, slot, minutes, previousEnd);
            default -> slot.start() + next;
        };
    }

    private Table tableOf(Session session, Slot slot) {
        var table = tables[session.index()][slot.index()];
        if (table == null) {
            table = restricted(session, slot) ? newTable(session, slot) : Table.FREE;
            tables[session.index()][slot.index()] = table;
        }
        return table;
    }

    private Table newTable(Session session, Slot slot) {
        int lengths = (session.longestMinutes() - session.shortestMinutes()) / grid + 1;
        return takeRoom(EMPTY_TABLE + lengths)
                ? new Table(lengths, session.shortestMinutes(), slot.time().minutes())
                : Table.FORGETFUL;
    }

    private boolean takeRoom(long starts) {
        boolean fits = starts <= room;
        room -= fits ? starts : 0;
        return fits;
    }

    /** Whether a start lets the session end in the slot, and its own facts allow it. */
    public boolean fits(Session session, Slot slot, int minutes, long start) {
        if (start + minutes > slot.end()) {
            return false;
        }
        var table = tableOf(session, slot);
        if (table == Table.FREE) {
            return true;
        }
        long offset = start - slot.start();
        int next = table.next(this, session, slot, minutes, offset);
        return next == UNTOLD ? allows(session, slot, minutes, start) : next == offset;
    }

    /** Whether there is any start in the slot that the session's own facts forbid. */
    private boolean restricted(Session session, Slot slot) {
        BreakLimits limits = session.breakLimits();
        if (limits != null) {
            return limits.slot() == slot
                    && (limits.earliest() > slot.start()
                            || limits.latest() < slot.end() - session.shortestMinutes());
        }
        Long pinned = session.pin().start();
        return (pinned != null && slot.time().encloses(pinned, pinned))
                || session.places().stream()
                        .filter(place -> place.start() > slot.start() || place.end() < slot.end())
                        .anyMatch(place -> place.admits(slot))
                || blocked.get(session.index()).stream()
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

    private static List<Interval> blocked(Facts facts, Session session) {
        return Stream.concat(
                        session.attendees().bound().stream().map(Person::unavailable),
                        facts.resourcesOf(session).stream().map(SharedResource::unavailable))
                .flatMap(List::stream)
                .filter(busy -> busy.severity() == Severity.HARD)
                .map(busy -> Interval.of(busy.start(), busy.end()))
                .toList();
    }

    /** The answers for one session in one slot, by length and by grid point of the previous end. */
    private static final class Table {

        /** The session may start at any time. */
        static final Table FREE = new Table(0, 0, 0);

        /** There is no room to remember anything. */
        static final Table FORGETFUL = new Table(0, 0, 0);

        /** By how many steps the session is longer than at its shortest; null until asked for. */
        private final int[][] byLength;

        private final int shortest;
        private final long slotMinutes;

        Table(int lengths, int shortest, long slotMinutes) {
            byLength = new int[lengths][];
            this.shortest = shortest;
            this.slotMinutes = slotMinutes;
        }

        /**
         * The first grid point from one on that is allowed, in minutes after the slot's start, or
         * NEVER; UNTOLD when the question is not of the grid or there is no room for an answer.
         */
        int next(StartTimes times, Session session, Slot slot, int minutes, long offset) {
            int beyond = minutes - shortest;
            if (offset < 0 || offset + minutes > slotMinutes || beyond < 0) {
                return UNTOLD;
            }
            // Divisions of int, one for each remainder as well: the search asks this all the time.
            int grid = times.grid;
            int point = (int) offset / grid;
            int length = beyond / grid;
            if (point * grid != offset || length * grid != beyond || length >= byLength.length) {
                return UNTOLD;
            }
            int[] next = byLength[length];
            if (next == null) {
                if (!times.takeRoom(times.points(slot, minutes))) {
                    return UNTOLD;
                }
                next = times.table(session, slot, minutes);
                byLength[length] = next;
            }
            return next[point];
        }
    }

    /** At how many grid points of the slot the session could start. */
    private int points(Slot slot, int minutes) {
        return (int) ((slot.time().minutes() - minutes) / grid) + 1;
    }

    private int[] table(Session session, Slot slot, int minutes) {
        int points = points(slot, minutes);
        int[] starts = new int[points];
        int next = NEVER;
        for (int point = points - 1; point >= 0; point--) {
            int offset = point * grid;
            if (allows(session, slot, minutes, slot.start() + offset)) {
                next = offset;
            }
            starts[point] = next;
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
