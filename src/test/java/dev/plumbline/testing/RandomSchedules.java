package dev.plumbline.testing;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.StartTimes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Schedules that the planning model can represent, good or bad: any session in any slot, at any
 * length it may have, as soon as it can or after waiting by choice, or nowhere. Most breaks are in
 * their own slot.
 */
public final class RandomSchedules {

    private static final int MOST_STEPS_WAITED = 6;

    private RandomSchedules() {}

    /** The schedule with the seed. */
    public static Schedule of(Facts facts, long seed) {
        var random = new Random(seed);
        var sessions = new ArrayList<>(facts.sessions());
        Collections.shuffle(sessions, random);
        List<List<Session>> lists = new ArrayList<>();
        facts.slots().forEach(slot -> lists.add(new ArrayList<>()));
        int waitlisted = random.nextInt(40);
        for (Session session : sessions) {
            if (random.nextInt(100) >= waitlisted) {
                lists.get(slotOf(session, lists.size(), random)).add(session);
            }
        }
        List<FixedPlacement> placements = new ArrayList<>();
        var starts = new StartTimes(facts);
        int waiting = random.nextInt(60);
        for (var slot : facts.slots()) {
            Session previous = null;
            long end = slot.start();
            for (Session session : lists.get(slot.index())) {
                int grid = facts.problem().gridMinutes();
                int steps = (session.longestMinutes() - session.shortestMinutes()) / grid;
                int minutes = session.longestMinutes() - grid * random.nextInt(steps + 1);
                long ready = starts.ready(session, slot, previous, end);
                long start = starts.start(session, slot, minutes, ready);
                if (random.nextInt(100) < waiting) {
                    long later = end + grid * (long) random.nextInt(MOST_STEPS_WAITED + 1);
                    start = starts.isOnGrid(slot, later) ? later : start;
                }
                placements.add(new FixedPlacement(session, slot, start, minutes));
                previous = session;
                end = start + minutes;
            }
        }
        return Schedule.of(facts, placements);
    }

    private static int slotOf(Session session, int slots, Random random) {
        var limits = session.breakLimits();
        boolean isAtHome = limits != null && random.nextInt(100) < 75;
        return isAtHome ? limits.slot().index() : random.nextInt(slots);
    }

    /** A schedule made elsewhere: minutes off the grid, overlaps, lengths nobody asked for. */
    public static Schedule elsewhere(Facts facts, long seed) {
        var random = new Random(seed);
        List<FixedPlacement> placements = new ArrayList<>();
        for (FixedPlacement placement : of(facts, seed).placements()) {
            int minutes = Math.max(1, placement.minutes() + random.nextInt(-9, 10));
            long start = placement.start() + random.nextInt(-40, 41);
            placements.add(
                    new FixedPlacement(placement.session(), placement.slot(), start, minutes));
        }
        Collections.shuffle(placements, random);
        return Schedule.of(facts, placements);
    }
}
