package dev.plumbline.solve.move;

import static ai.timefold.solver.core.preview.api.neighborhood.stream.joiner.NeighborhoodsJoiners.filtering;

import ai.timefold.solver.core.preview.api.domain.metamodel.PositionInList;
import ai.timefold.solver.core.preview.api.move.SolutionView;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import ai.timefold.solver.core.preview.api.neighborhood.MoveProvider;
import ai.timefold.solver.core.preview.api.neighborhood.stream.MoveStream;
import ai.timefold.solver.core.preview.api.neighborhood.stream.MoveStreamFactory;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.PlacedSession;
import dev.plumbline.solve.model.SlotPlan;

/** Puts a session into another place of the same or another slot. */
record Relocate(PlanVariables variables) implements MoveProvider<AgendaPlan> {

    @Override
    public MoveStream<AgendaPlan> build(MoveStreamFactory<AgendaPlan> factory) {
        return factory.pick(factory.forEachAssignedValue(variables.sessions()))
                .pick(
                        factory.forEachDestination(variables.sessions()),
                        filtering(this::changesSomething))
                .asMove(
                        (view, placed, to) ->
                                Moves.change(
                                        variables.sessions(),
                                        variables.position(view, placed),
                                        to));
    }

    private boolean changesSomething(
            SolutionView<AgendaPlan> view, PlacedSession placed, PositionInList to) {
        SlotPlan slot = to.entity();
        if (!Mobility.mayGoTo(placed, slot)) {
            return false;
        }
        PositionInList from = variables.position(view, placed);
        return from.entity() != slot
                || (from.index() != to.index() && to.index() < slot.getSessions().size());
    }
}
