package dev.plumbline.solve.move;

import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import ai.timefold.solver.core.preview.api.neighborhood.MoveProvider;
import ai.timefold.solver.core.preview.api.neighborhood.stream.MoveStream;
import ai.timefold.solver.core.preview.api.neighborhood.stream.MoveStreamFactory;
import dev.plumbline.solve.model.AgendaPlan;

/** Puts a session on the waitlist. */
record LeaveOut(PlanVariables variables) implements MoveProvider<AgendaPlan> {

    @Override
    public MoveStream<AgendaPlan> build(MoveStreamFactory<AgendaPlan> factory) {
        return factory.pick(
                        factory.forEachAssignedValue(variables.sessions())
                                .filter((view, placed) -> Mobility.mayBeLeftOut(placed)))
                .asMove(
                        (view, placed) ->
                                Moves.unassign(
                                        variables.sessions(), variables.position(view, placed)));
    }
}
