package dev.plumbline.solve.move;

import static ai.timefold.solver.core.preview.api.neighborhood.stream.joiner.NeighborhoodsJoiners.filtering;

import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import ai.timefold.solver.core.preview.api.neighborhood.MoveProvider;
import ai.timefold.solver.core.preview.api.neighborhood.stream.MoveStream;
import ai.timefold.solver.core.preview.api.neighborhood.stream.MoveStreamFactory;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.PlacedSession;

/** Lets two sessions change places. */
record Swap(PlanVariables variables) implements MoveProvider<AgendaPlan> {

    @Override
    public MoveStream<AgendaPlan> build(MoveStreamFactory<AgendaPlan> factory) {
        return factory.pick(factory.forEachAssignedValue(variables.sessions()))
                .pick(
                        factory.forEachAssignedValue(variables.sessions()),
                        filtering((view, a, b) -> isAllowed(a, b)))
                .asMove(
                        (view, a, b) ->
                                Moves.swap(
                                        variables.sessions(),
                                        variables.position(view, a),
                                        variables.position(view, b)));
    }

    private static boolean isAllowed(PlacedSession a, PlacedSession b) {
        return a.session().index() < b.session().index()
                && Mobility.mayGoTo(a, b.getSlotPlan())
                && Mobility.mayGoTo(b, a.getSlotPlan());
    }
}
