package dev.plumbline.lab.weights;

import dev.plumbline.explain.tally.PenaltyTally;
import dev.plumbline.explain.whatif.SlotArrangement;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * All schedules that one change makes of another: a session elsewhere, longer, shorter or without a
 * place, or two sessions in the place of each other. Pinned sessions stay.
 */
public final class ScheduleNeighbourhood {

    /** More of them are not looked at, but the like of a regular sample. */
    private static final long MOST = 5_000;

    /** Told of a neighbour; makes the schedule when asked. */
    @FunctionalInterface
    public interface Visitor {
        /** One neighbour. */
        void visit(RulePenalties penalties, java.util.function.Supplier<Schedule> schedule);
    }

    private final Facts facts;
    private final SlotArrangement base;
    private final PenaltyTally tally;
    private final Visitor visitor;
    private final BooleanSupplier isOver;
    private final List<Session> movable;
    private long stride = 1;
    private long met;

    private ScheduleNeighbourhood(
            WeightSpace space, Schedule schedule, Visitor visitor, BooleanSupplier isOver) {
        this.facts = space.facts();
        this.base = SlotArrangement.of(schedule);
        this.tally = space.tally(schedule);
        this.visitor = visitor;
        this.isOver = isOver;
        this.movable =
                facts.sessions().stream().filter(session -> !session.pin().settlesPlace()).toList();
    }

    /**
     * Visits them in a fixed order.
     *
     * @param isOver whether to break off
     */
    public static void visit(
            WeightSpace space, Schedule schedule, Visitor visitor, BooleanSupplier isOver) {
        var all = new ScheduleNeighbourhood(space, schedule, visitor, isOver);
        all.stride = Math.max(1, all.estimate() / MOST);
        all.places();
        all.swaps();
    }

    private long estimate() {
        long sum = (long) movable.size() * movable.size() / 2;
        for (Session session : movable) {
            for (Slot slot : slots(session)) {
                sum += (long) (base.in(slot).size() + 1) * lengths(session).size();
            }
        }
        return sum;
    }

    private void places() {
        for (Session session : movable) {
            var without = base.without(session);
            for (Slot slot : slots(session)) {
                for (int position = 0; position <= without.in(slot).size(); position++) {
                    for (int minutes : lengths(session)) {
                        if (isNext()) {
                            tell(without.with(session, slot, position, minutes));
                        }
                    }
                }
            }
            if (!session.isBreak() && base.placementOf(session) != null && isNext()) {
                tell(without);
            }
        }
    }

    private void swaps() {
        for (int one = 0; one < movable.size(); one++) {
            for (int other = one + 1; other < movable.size(); other++) {
                if (isNext()) {
                    swap(movable.get(one), movable.get(other));
                }
            }
        }
    }

    private void swap(Session one, Session other) {
        var place = base.placementOf(one);
        var otherPlace = base.placementOf(other);
        if (place != null && otherPlace != null) {
            if (suits(one, otherPlace) && suits(other, place)) {
                tell(base.swapped(place, otherPlace));
            }
        } else if (place != null && suits(other, place)) {
            tell(base.replaced(place, other, other.longestMinutes()));
        } else if (otherPlace != null && suits(one, otherPlace)) {
            tell(base.replaced(otherPlace, one, one.longestMinutes()));
        }
    }

    private boolean isNext() {
        return met++ % stride == 0 && !isOver.getAsBoolean();
    }

    private void tell(SlotArrangement arrangement) {
        var costs = tally.with(arrangement.changedSince(base));
        visitor.visit(new RulePenalties(costs.byRule()), arrangement::schedule);
    }

    private List<Slot> slots(Session session) {
        return facts.slots().stream().filter(session::mayUse).toList();
    }

    private static boolean suits(Session session, FixedPlacement place) {
        return session.mayUse(place.placedSlot());
    }

    private List<Integer> lengths(Session session) {
        List<Integer> lengths = new ArrayList<>();
        int grid = facts.problem().gridMinutes();
        for (int minutes = session.longestMinutes();
                minutes >= session.shortestMinutes();
                minutes -= grid) {
            lengths.add(minutes);
        }
        return lengths;
    }
}
