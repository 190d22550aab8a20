package dev.plumbline.solve.move;

import static ai.timefold.solver.core.preview.api.neighborhood.stream.joiner.NeighborhoodsJoiners.filtering;

import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import ai.timefold.solver.core.preview.api.neighborhood.MoveProvider;
import ai.timefold.solver.core.preview.api.neighborhood.stream.MoveStream;
import ai.timefold.solver.core.preview.api.neighborhood.stream.MoveStreamFactory;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.MinutesFact;
import dev.plumbline.solve.model.PlacedSession;

/** Gives a placed session another length. */
record ChangeMinutes(PlanVariables variables) implements MoveProvider<AgendaPlan> {

    @Override
    public MoveStream<AgendaPlan> build(MoveStreamFactory<AgendaPlan> factory) {
        return factory.pick(
                        factory.forEachAssignedValue(variables.sessions())
                                .filter((view, placed) -> Mobility.isElastic(placed)))
                .pick(
                        factory.forEach(MinutesFact.class, false),
                        filtering((view, placed, length) -> changesSomething(placed, length)))
                .asMove(
                        (view, placed, length) ->
                                Moves.change(variables.minutes(), placed, length.minutes()));
    }

    private static boolean changesSomething(PlacedSession placed, MinutesFact length) {
        return placed.minutes() != length.minutes() && placed.lengths().contains(length.minutes());
    }
}
