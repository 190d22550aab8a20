package dev.plumbline.solve.feasibility;

import dev.plumbline.explain.WorkLimit;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a session could be: every start on the grid of a slot, at its shortest, or with all lengths
 * where a session has to follow it soon.
 *
 * @param isFollowed whether a session has to follow this one soon
 * @param holdPins whether it can only be where it is pinned to
 */
record PlacementWays(SlotStarts slots, Session session, boolean isFollowed, boolean holdPins) {

    /** To make a value takes as long as to look at so many. */
    private static final long COST = 20;

    /** How many there are at the most, counted without making them. */
    long count() {
        Slot only = onlySlot();
        long starts;
        if (onlyStart() != null) {
            starts = only == null ? slots.slots().size() : 1;
        } else {
            starts = only == null ? slots.count() : SlotStarts.starts(only, slots.grid());
        }
        return starts * lengths();
    }

    private @Nullable Slot onlySlot() {
        if (session.breakLimits() != null) {
            return session.breakLimits().slot();
        }
        return holdPins ? session.pin().slot() : null;
    }

    private @Nullable Long onlyStart() {
        return holdPins ? session.pin().start() : null;
    }

    private long lengths() {
        return 1L + (longest() - session.shortestMinutes()) / slots.grid();
    }

    private int longest() {
        return isFollowed ? session.longestMinutes() : session.shortestMinutes();
    }

    /** Those that break no rule by themselves, in the order of slots; fewer when time is over. */
    List<FixedPlacement> values(HardRules rules, WorkLimit limit) {
        var sessionRules = rules.ofSessions();
        var groupRules = rules.ofGroups();
        List<FixedPlacement> result = new ArrayList<>();
        Slot only = onlySlot();
        for (Slot slot : only == null ? slots.slots() : List.of(only)) {
            Long pinned = onlyStart();
            long first = pinned == null ? slot.start() : pinned;
            long last = pinned == null ? slot.end() - session.shortestMinutes() : pinned;
            if (first < slot.start() || (first - slot.start()) % slots.grid() != 0) {
                continue;
            }
            for (long start = first;
                    start <= last && limit.spend(COST * lengths());
                    start += slots.grid()) {
                addStarting(slot, start, sessionRules, groupRules, result);
            }
        }
        return result;
    }

    private void addStarting(
            Slot slot,
            long start,
            List<SessionRule> sessionRules,
            List<GroupRule<?>> groupRules,
            List<FixedPlacement> result) {
        for (int minutes = session.shortestMinutes();
                minutes <= longest() && start + minutes <= slot.end();
                minutes += slots.grid()) {
            var placement = new FixedPlacement(session, slot, start, minutes);
            if (sessionRules.stream().allMatch(rule -> rule.penalty(placement) == 0)
                    && !GroupLimits.forbidAlone(groupRules, placement)) {
                result.add(placement);
            }
        }
    }
}
