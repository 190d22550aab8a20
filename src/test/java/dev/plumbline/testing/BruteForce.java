package dev.plumbline.testing;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.StartTimes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Tries every schedule of a small problem: every order in every slot, every length, every start on
 * the grid of the slot that the session before it leaves, everything on the waitlist or not; breaks
 * stay in their slot, which is the only thing the planning model promises of them. Where sessions
 * run side by side none leaves anything to another, and their order means nothing. Knows nothing of
 * how the search works.
 */
public final class BruteForce {

    private final RuleSet rules;
    private final Facts facts;
    private final List<Deque<FixedPlacement>> lists = new ArrayList<>();
    private final boolean[] used;
    private StartTimes starts;
    private Score best;
    private Schedule bestSchedule;

    private BruteForce(RuleSet rules) {
        this.rules = rules;
        this.facts = rules.facts();
        this.used = new boolean[facts.sessions().size()];
        facts.slots().forEach(slot -> lists.add(new ArrayDeque<>()));
    }

    /** An optimal schedule and its score. */
    public record Optimum(Schedule schedule, Score score) {}

    /** The best of all schedules. */
    public static Optimum of(RuleSet rules) {
        return of(rules, false);
    }

    /** The best score of those in which nobody waits unless its own facts forbid to start. */
    public static Score packed(RuleSet rules) {
        return of(rules, true).score();
    }

    private static Optimum of(RuleSet rules, boolean packed) {
        var search = new BruteForce(rules);
        search.starts = packed ? new StartTimes(rules.facts()) : null;
        search.fill(0);
        return new Optimum(search.bestSchedule, search.best);
    }

    /**
     * The best score of all schedules that can be handed in: every session at any start on the grid
     * of any slot, whatever else is in the room then, or nowhere.
     */
    public static Score anywhere(RuleSet rules) {
        var search = new BruteForce(rules);
        search.place(0, new ArrayList<>());
        return search.best;
    }

    /** How many {@link #anywhere} looks at. */
    public static double anywhereSize(Facts facts) {
        int grid = facts.problem().gridMinutes();
        double size = 1;
        for (Session session : facts.sessions()) {
            int lengths = (session.longestMinutes() - session.shortestMinutes()) / grid + 1;
            long starts = 0;
            for (Slot slot : facts.slots()) {
                starts += Math.ceilDiv(slot.time().minutes(), (long) grid);
            }
            size *= 1 + (double) lengths * starts;
        }
        return size;
    }

    private void place(int number, List<FixedPlacement> placements) {
        if (number == facts.sessions().size()) {
            take(Schedule.of(facts, placements));
            return;
        }
        place(number + 1, placements);
        Session session = facts.sessions().get(number);
        int grid = facts.problem().gridMinutes();
        for (Slot slot : facts.slots()) {
            for (int minutes = session.shortestMinutes();
                    minutes <= session.longestMinutes();
                    minutes += grid) {
                for (long start = slot.start(); start < slot.end(); start += grid) {
                    placements.add(new FixedPlacement(session, slot, start, minutes));
                    place(number + 1, placements);
                    placements.removeLast();
                }
            }
        }
    }

    /** How many schedules there are, or nothing when there are more than the limit. */
    public static OptionalLong size(Facts facts, long limit) {
        var counter = new Counter(facts, limit);
        counter.fill(0, 0, null);
        return counter.count > limit ? OptionalLong.empty() : OptionalLong.of(counter.count);
    }

    /**
     * Fills the slots one after the other; at each point the slot either ends here or goes on with
     * any session that is left.
     */
    private void fill(int slotIndex) {
        if (slotIndex == lists.size()) {
            judge();
            return;
        }
        fill(slotIndex + 1);
        Slot slot = facts.slots().get(slotIndex);
        Deque<FixedPlacement> list = lists.get(slotIndex);
        Session last = list.isEmpty() ? null : list.getLast().session();
        long end = last == null || !slot.isSequential() ? slot.start() : list.getLast().end();
        for (Session session : facts.sessions()) {
            if (!used[session.index()] && mayFollow(last, session, slot)) {
                used[session.index()] = true;
                for (int minutes = session.shortestMinutes();
                        minutes <= session.longestMinutes();
                        minutes += facts.problem().gridMinutes()) {
                    long start =
                            starts == null
                                    ? end
                                    : starts.start(
                                            session,
                                            slot,
                                            minutes,
                                            starts.ready(session, slot, last, end));
                    do {
                        list.addLast(new FixedPlacement(session, slot, start, minutes));
                        fill(slotIndex);
                        list.removeLast();
                        start += facts.problem().gridMinutes();
                    } while (starts == null && start < slot.end());
                }
                used[session.index()] = false;
            }
        }
    }

    private void judge() {
        for (Session session : facts.sessions()) {
            if (session.isBreak() && !used[session.index()]) {
                return;
            }
        }
        List<FixedPlacement> placements = new ArrayList<>();
        lists.forEach(placements::addAll);
        take(Schedule.of(facts, placements));
    }

    private void take(Schedule schedule) {
        var score = ScheduleAudit.score(rules, schedule);
        if (best == null || score.compareTo(best) > 0) {
            best = score;
            bestSchedule = schedule;
        }
    }

    /** Side by side, each set of sessions is tried once. */
    private static boolean mayFollow(@Nullable Session last, Session session, Slot slot) {
        return isHome(session, slot)
                && (slot.isSequential() || last == null || last.index() < session.index());
    }

    private static boolean isHome(Session session, Slot slot) {
        return session.breakLimits() == null || session.breakLimits().slot() == slot;
    }

    /** Counts without judging. */
    private static final class Counter {

        private final Facts facts;
        private final long limit;
        private final boolean[] used;
        private long count;

        Counter(Facts facts, long limit) {
            this.facts = facts;
            this.limit = limit;
            this.used = new boolean[facts.sessions().size()];
        }

        /**
         * @param end minutes after the start of the slot
         */
        void fill(int slotIndex, long end, @Nullable Session last) {
            if (count > limit) {
                return;
            }
            if (slotIndex == facts.slots().size()) {
                count++;
                return;
            }
            fill(slotIndex + 1, 0, null);
            Slot slot = facts.slots().get(slotIndex);
            int grid = facts.problem().gridMinutes();
            for (Session session : facts.sessions()) {
                if (!used[session.index()] && mayFollow(last, session, slot)) {
                    used[session.index()] = true;
                    for (int minutes = session.shortestMinutes();
                            minutes <= session.longestMinutes();
                            minutes += grid) {
                        long start = slot.isSequential() ? end : 0;
                        do {
                            fill(slotIndex, start + minutes, session);
                            start += grid;
                        } while (start < slot.time().minutes());
                    }
                    used[session.index()] = false;
                }
            }
        }
    }
}
