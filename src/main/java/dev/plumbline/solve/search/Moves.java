package dev.plumbline.solve.search;

import static ai.timefold.solver.core.preview.api.move.builtin.Moves.assign;
import static ai.timefold.solver.core.preview.api.move.builtin.Moves.change;
import static ai.timefold.solver.core.preview.api.move.builtin.Moves.compose;
import static ai.timefold.solver.core.preview.api.move.builtin.Moves.swap;
import static ai.timefold.solver.core.preview.api.move.builtin.Moves.unassign;

import ai.timefold.solver.core.preview.api.move.Move;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.PlacedSession;
import dev.plumbline.solve.model.SlotPlan;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Makes up changes of a plan at random. Each kind says null when the dice show something that
 * changes nothing or is not allowed.
 */
final class Moves {

    /** How many kinds there are, each with its share of a hundred. */
    private static final int RELOCATE = 30;

    private static final int RUN = RELOCATE + 10;
    private static final int SWAP = RUN + 20;
    private static final int BRING_IN = SWAP + 10;
    private static final int REPLACE = BRING_IN + 8;
    private static final int LEAVE_OUT = REPLACE + 4;
    private static final int MINUTES = LEAVE_OUT + 10;
    private static final int ALL = 100;
    private static final int TRIES = 200;

    private final PlanVariables variables;
    private final List<PlacedSession> sessions;
    private final List<SlotPlan> slots;
    private final RandomGenerator random;

    Moves(PlanVariables variables, AgendaPlan plan, RandomGenerator random) {
        this.variables = variables;
        this.sessions = plan.getSessions();
        this.slots = plan.getSlots();
        this.random = random;
    }

    /** A change that is allowed, or null when many tries in a row found none. */
    @Nullable Move<AgendaPlan> next() {
        for (int tried = 0; tried < TRIES; tried++) {
            var move = any();
            if (move != null) {
                return move;
            }
        }
        return null;
    }

    private @Nullable Move<AgendaPlan> any() {
        int dice = random.nextInt(ALL);
        if (dice < RELOCATE) {
            return relocate(1);
        } else if (dice < RUN) {
            return relocate(Integer.MAX_VALUE);
        } else if (dice < SWAP) {
            return swapTwo();
        } else if (dice < BRING_IN) {
            return bringIn();
        } else if (dice < REPLACE) {
            return replace();
        } else if (dice < LEAVE_OUT) {
            return leaveOut();
        } else if (dice < MINUTES) {
            return changeMinutes();
        }
        return tradeMinutes();
    }

    /**
     * Puts a session, and up to as many of its cluster that directly follow it, into another place.
     */
    private @Nullable Move<AgendaPlan> relocate(int most) {
        var head = sessions.get(random.nextInt(sessions.size()));
        SlotPlan source = head.getSlotPlan();
        if (source == null) {
            return null;
        }
        SlotPlan target = random.nextInt(3) == 0 ? source : slots.get(random.nextInt(slots.size()));
        List<PlacedSession> list = source.getSessions();
        int first = list.indexOf(head);
        int length = runLength(list, first, most);
        int before = random.nextInt(target.getSessions().size() + 1);
        boolean stays = source == target && first <= before && before <= first + length;
        if (stays || (most > 1 && length < 2)) {
            return null;
        }
        for (int i = first; i < first + length; i++) {
            if (!Mobility.mayGoTo(list.get(i), target)) {
                return null;
            }
        }
        return maybeRefit(
                new RunMove(variables, source, first, length, target, before), source, target);
    }

    private static int runLength(List<PlacedSession> list, int first, int most) {
        int end = first + 1;
        while (end - first < most
                && end < list.size()
                && list.get(end).session().sharesClusterWith(list.get(end - 1).session())) {
            end++;
        }
        return end - first;
    }

    private @Nullable Move<AgendaPlan> swapTwo() {
        var one = sessions.get(random.nextInt(sessions.size()));
        var other = sessions.get(random.nextInt(sessions.size()));
        SlotPlan mine = one.getSlotPlan();
        SlotPlan others = other.getSlotPlan();
        if (one == other
                || mine == null
                || others == null
                || !Mobility.mayGoTo(one, others)
                || !Mobility.mayGoTo(other, mine)) {
            return null;
        }
        int index = mine.getSessions().indexOf(one);
        int otherIndex = others.getSessions().indexOf(other);
        return maybeRefit(
                swap(variables.sessions(), mine, index, others, otherIndex), mine, others);
    }

    private @Nullable Move<AgendaPlan> bringIn() {
        var waiting = waiting();
        SlotPlan target = slots.get(random.nextInt(slots.size()));
        if (waiting == null || !Mobility.mayGoTo(waiting, target)) {
            return null;
        }
        int index = random.nextInt(target.getSessions().size() + 1);
        return maybeRefit(assign(variables.sessions(), waiting, target, index), target, target);
    }

    private @Nullable Move<AgendaPlan> replace() {
        var waiting = waiting();
        var leaving = sessions.get(random.nextInt(sessions.size()));
        SlotPlan slot = leaving.getSlotPlan();
        if (waiting == null
                || slot == null
                || !Mobility.mayBeLeftOut(leaving)
                || !Mobility.mayGoTo(waiting, slot)) {
            return null;
        }
        int index = slot.getSessions().indexOf(leaving);
        return maybeRefit(
                compose(
                        unassign(variables.sessions(), slot, index),
                        assign(variables.sessions(), waiting, slot, index)),
                slot,
                slot);
    }

    private @Nullable Move<AgendaPlan> leaveOut() {
        var leaving = sessions.get(random.nextInt(sessions.size()));
        SlotPlan slot = leaving.getSlotPlan();
        if (slot == null || !Mobility.mayBeLeftOut(leaving)) {
            return null;
        }
        int index = slot.getSessions().indexOf(leaving);
        return maybeRefit(unassign(variables.sessions(), slot, index), slot, slot);
    }

    private @Nullable Move<AgendaPlan> changeMinutes() {
        var placed = sessions.get(random.nextInt(sessions.size()));
        int minutes = placed.lengths().get(random.nextInt(placed.lengths().size()));
        if (placed.getSlotPlan() == null || minutes == placed.minutes()) {
            return null;
        }
        return change(variables.minutes(), placed, minutes);
    }

    /** Makes one session a step shorter and another one of the same slot a step longer. */
    private @Nullable Move<AgendaPlan> tradeMinutes() {
        var giver = sessions.get(random.nextInt(sessions.size()));
        SlotPlan slot = giver.getSlotPlan();
        if (slot == null) {
            return null;
        }
        var taker = slot.getSessions().get(random.nextInt(slot.getSessions().size()));
        int less = giver.lengths().indexOf(giver.minutes()) - 1;
        int more = taker.lengths().indexOf(taker.minutes()) + 1;
        if (giver == taker || less < 0 || more >= taker.lengths().size()) {
            return null;
        }
        return compose(
                change(variables.minutes(), giver, giver.lengths().get(less)),
                change(variables.minutes(), taker, taker.lengths().get(more)));
    }

    private @Nullable PlacedSession waiting() {
        for (int tried = 0; tried < sessions.size(); tried++) {
            var candidate = sessions.get(random.nextInt(sessions.size()));
            if (candidate.getSlotPlan() == null) {
                return candidate;
            }
        }
        return null;
    }

    private Move<AgendaPlan> maybeRefit(Move<AgendaPlan> move, SlotPlan one, SlotPlan other) {
        return random.nextBoolean() ? new RefitMove(variables, move, one, other) : move;
    }
}
