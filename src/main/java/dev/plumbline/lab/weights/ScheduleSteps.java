package dev.plumbline.lab.weights;

import dev.plumbline.explain.diff.ScheduleDifferences;
import dev.plumbline.explain.diff.SessionChange;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What leads from one schedule to another of the same problem, told apart: who really moves, and
 * who only starts at another time because of that.
 *
 * @param moved those that change their slot, their length or their place in the order, or get or
 *     lose a place
 * @param shifted all others that do not start when they started, and breaks
 */
public record ScheduleSteps(List<SessionChange> moved, List<SessionChange> shifted) {

    /** From one to another. */
    public static ScheduleSteps between(Schedule before, Schedule after) {
        var still = still(before, after);
        List<SessionChange> moved = new ArrayList<>();
        List<SessionChange> shifted = new ArrayList<>();
        for (SessionChange change : ScheduleDifferences.of(before, after).changes()) {
            boolean isMoved = !change.session().isBreak() && !still.contains(change.session());
            (isMoved ? moved : shifted).add(change);
        }
        return new ScheduleSteps(List.copyOf(moved), List.copyOf(shifted));
    }

    /** How far it is, to compare: who moves counts first. */
    public long length() {
        return moved.size() * 1000L + shifted.size();
    }

    /** Sessions of which as many as possible keep slot, length and order. */
    private static Set<Session> still(Schedule before, Schedule after) {
        var then = before.all();
        Set<Session> still = new HashSet<>();
        for (Slot slot : before.facts().slots()) {
            List<FixedPlacement> kept =
                    after.placements().stream()
                            .filter(now -> isKept(now, then.get(now.session().index()), slot))
                            .toList();
            List<Long> starts =
                    kept.stream().map(now -> then.get(now.session().index()).start()).toList();
            for (int index : longestRise(starts)) {
                still.add(kept.get(index).session());
            }
        }
        return still;
    }

    private static boolean isKept(FixedPlacement now, FixedPlacement then, Slot slot) {
        return !now.session().isBreak()
                && now.slot() == slot
                && then.slot() == slot
                && now.minutes() == then.minutes();
    }

    /** The longest subsequence that does not fall: its places, the last first. */
    private static List<Integer> longestRise(List<Long> values) {
        int[] length = new int[values.size()];
        int[] previous = new int[values.size()];
        int last = -1;
        for (int i = 0; i < length.length; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (values.get(j) <= values.get(i) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        List<Integer> places = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            places.add(i);
        }
        return places;
    }
}
