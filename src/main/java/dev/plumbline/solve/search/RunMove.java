package dev.plumbline.solve.search;

import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.SlotPlan;

/**
 * Moves a session, or several neighbours in their order.
 *
 * @param first index of the first of them
 * @param length how many, at least 1
 * @param before index in the target's list before which they are to stand, counted before anything
 *     moves; not among themselves
 */
record RunMove(
        PlanVariables variables,
        SlotPlan source,
        int first,
        int length,
        SlotPlan target,
        int before)
        implements Move<AgendaPlan> {

    @Override
    public void execute(MutableSolutionView<AgendaPlan> view) {
        for (int moved = 0; moved < length; moved++) {
            if (source != target) {
                view.moveValueBetweenLists(
                        variables.sessions(), source, first, target, before + moved);
            } else if (before > first) {
                view.moveValueInList(variables.sessions(), source, first, before - 1);
            } else {
                view.moveValueInList(variables.sessions(), source, first + moved, before + moved);
            }
        }
    }
}
