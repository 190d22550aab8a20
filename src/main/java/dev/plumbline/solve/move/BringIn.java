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

/** Brings a session in from the waitlist. */
record BringIn(PlanVariables variables) implements MoveProvider<AgendaPlan> {

    @Override
    public MoveStream<AgendaPlan> build(MoveStreamFactory<AgendaPlan> factory) {
        return factory.pick(factory.forEachUnassignedValue(variables.sessions()))
                .pick(
                        factory.forEachDestination(variables.sessions()),
                        filtering(BringIn::isAllowed))
                .asMove((view, placed, to) -> Moves.assign(variables.sessions(), placed, to));
    }

    private static boolean isAllowed(
            SolutionView<AgendaPlan> view, PlacedSession placed, PositionInList to) {
        SlotPlan slot = to.entity();
        return Mobility.mayGoTo(placed, slot);
    }
}
