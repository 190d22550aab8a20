package dev.plumbline.solve.move;

import ai.timefold.solver.core.preview.api.domain.metamodel.PositionInList;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.SlotPlan;

/**
 * Moves several neighbours one by one, so that they keep their order.
 *
 * @param from where the first of them stands
 * @param to where the first of them is to stand, counted before anything moves
 */
record RunMove(PlanVariables variables, PositionInList from, int length, PositionInList to)
        implements Move<AgendaPlan> {

    @Override
    public void execute(MutableSolutionView<AgendaPlan> view) {
        SlotPlan source = from.entity();
        SlotPlan target = to.entity();
        boolean later = source == target && to.index() > from.index();
        for (int moved = 0; moved < length; moved++) {
            if (later) {
                view.moveValueInList(variables.sessions(), source, from.index(), to.index() - 1);
            } else if (source == target) {
                view.moveValueInList(
                        variables.sessions(), source, from.index() + moved, to.index() + moved);
            } else {
                view.moveValueBetweenLists(
                        variables.sessions(), source, from.index(), target, to.index() + moved);
            }
        }
    }
}
