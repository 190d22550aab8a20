package dev.plumbline.solve.move;

import static ai.timefold.solver.core.preview.api.neighborhood.stream.joiner.NeighborhoodsJoiners.filtering;

import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.SolutionView;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import ai.timefold.solver.core.preview.api.neighborhood.MoveProvider;
import ai.timefold.solver.core.preview.api.neighborhood.stream.MoveStream;
import ai.timefold.solver.core.preview.api.neighborhood.stream.MoveStreamFactory;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.PlacedSession;

/** Brings a session in from the waitlist at the place of another one, which goes there instead. */
record Replace(PlanVariables variables) implements MoveProvider<AgendaPlan> {

    @Override
    public MoveStream<AgendaPlan> build(MoveStreamFactory<AgendaPlan> factory) {
        return factory.pick(factory.forEachUnassignedValue(variables.sessions()))
                .pick(
                        factory.forEachAssignedValue(variables.sessions())
                                .filter((view, placed) -> Mobility.mayBeLeftOut(placed)),
                        filtering((view, in, out) -> Mobility.mayGoTo(in, out.getSlotPlan())))
                .asMove(this::move);
    }

    private Move<AgendaPlan> move(
            SolutionView<AgendaPlan> view, PlacedSession in, PlacedSession out) {
        var position = variables.position(view, out);
        return Moves.compose(
                Moves.unassign(variables.sessions(), position),
                Moves.assign(variables.sessions(), in, position));
    }
}
