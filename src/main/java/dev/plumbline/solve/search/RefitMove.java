package dev.plumbline.solve.search;

import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.PlacedSession;
import dev.plumbline.solve.model.SlotPlan;

/**
 * Another move, followed by new lengths for all sessions of the slots that it changed: what comes
 * in is given room, and what goes out gives its time back.
 *
 * @param one a changed slot
 * @param other another changed slot, or the same
 */
record RefitMove(PlanVariables variables, Move<AgendaPlan> inner, SlotPlan one, SlotPlan other)
        implements Move<AgendaPlan> {

    @Override
    public void execute(MutableSolutionView<AgendaPlan> view) {
        inner.execute(view);
        refit(view, one);
        if (other != one) {
            refit(view, other);
        }
    }

    private void refit(MutableSolutionView<AgendaPlan> view, SlotPlan slot) {
        int[] minutes = Refit.of(slot);
        for (int i = 0; i < minutes.length; i++) {
            PlacedSession placed = slot.getSessions().get(i);
            if (placed.minutes() != minutes[i]) {
                view.changeVariable(variables.minutes(), placed, minutes[i]);
            }
        }
    }
}
