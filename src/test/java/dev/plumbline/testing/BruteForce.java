package dev.plumbline.testing;

import dev.plumbline.explain.Audit;
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

/**
 * Tries every schedule of a small problem: every order in every slot, every length, everything on
 * the waitlist or not; breaks stay in their slot, which is the only thing the planning model
 * promises of them. Knows nothing of how the search works.
 */
public final class BruteForce {

    private final RuleSet rules;
    private final Facts facts;
    private final StartTimes starts;
    private final List<Deque<FixedPlacement>> lists = new ArrayList<>();
    private final boolean[] used;
    private Score best;
    private Schedule bestSchedule;

    private BruteForce(RuleSet rules) {
        this.rules = rules;
        this.facts = rules.facts();
        this.starts = new StartTimes(facts);
        this.used = new boolean[facts.sessions().size()];
        facts.slots().forEach(slot -> lists.add(new ArrayDeque<>()));
    }

    /** An optimal schedule and its score. */
    public record Optimum(Schedule schedule, Score score) {}

    /** The best of all schedules. */
    public static Optimum of(RuleSet rules) {
        var search = new BruteForce(rules);
        search.fill(0);
        return new Optimum(search.bestSchedule, search.best);
    }

    /** How many schedules there are, or nothing when there are more than the limit. */
    public static OptionalLong size(Facts facts, long limit) {
        var counter = new Counter(facts, limit);
        counter.fill(0);
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
        long end = list.isEmpty() ? slot.start() : list.getLast().end();
        for (Session session : facts.sessions()) {
            if (!used[session.index()] && isHome(session, slot)) {
                used[session.index()] = true;
                for (int minutes = session.shortestMinutes();
                        minutes <= session.longestMinutes();
                        minutes += facts.problem().gridMinutes()) {
                    list.addLast(
                            new FixedPlacement(
                                    session,
                                    slot,
                                    starts.start(session, slot, minutes, end),
                                    minutes));
                    fill(slotIndex);
                    list.removeLast();
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
        var schedule = Schedule.of(facts, placements);
        var score = Audit.score(rules, schedule);
        if (best == null || score.compareTo(best) > 0) {
            best = score;
            bestSchedule = schedule;
        }
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

        void fill(int slotIndex) {
            if (count > limit) {
                return;
            }
            if (slotIndex == facts.slots().size()) {
                count++;
                return;
            }
            fill(slotIndex + 1);
            for (Session session : facts.sessions()) {
                if (!used[session.index()] && isHome(session, facts.slots().get(slotIndex))) {
                    used[session.index()] = true;
                    int lengths =
                            (session.longestMinutes() - session.shortestMinutes())
                                            / facts.problem().gridMinutes()
                                    + 1;
                    for (int length = 0; length < lengths; length++) {
                        fill(slotIndex);
                    }
                    used[session.index()] = false;
                }
            }
        }
    }
}
