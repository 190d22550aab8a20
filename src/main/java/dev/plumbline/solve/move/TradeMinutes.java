package dev.plumbline.solve.move;

import static ai.timefold.solver.core.preview.api.neighborhood.stream.joiner.NeighborhoodsJoiners.filtering;

import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import ai.timefold.solver.core.preview.api.neighborhood.MoveProvider;
import ai.timefold.solver.core.preview.api.neighborhood.stream.MoveStream;
import ai.timefold.solver.core.preview.api.neighborhood.stream.MoveStreamFactory;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.PlacedSession;

/** Makes one placed session a step shorter and another one of the same slot a step longer. */
record TradeMinutes(PlanVariables variables) implements MoveProvider<AgendaPlan> {

    @Override
    public MoveStream<AgendaPlan> build(MoveStreamFactory<AgendaPlan> factory) {
        var elastic =
                factory.forEachAssignedValue(variables.sessions())
                        .filter((view, placed) -> Mobility.isElastic(placed));
        return factory.pick(elastic)
                .pick(elastic, filtering((view, giver, taker) -> isPossible(giver, taker)))
                .asMove((view, giver, taker) -> trade(giver, taker));
    }

    private static boolean isPossible(PlacedSession giver, PlacedSession taker) {
        return giver != taker
                && giver.getSlotPlan() == taker.getSlotPlan()
                && giver.minutes() > giver.lengths().getFirst()
                && taker.minutes() < taker.lengths().getLast();
    }

    private Move<AgendaPlan> trade(PlacedSession giver, PlacedSession taker) {
        int giverIndex = giver.lengths().indexOf(giver.minutes());
        int takerIndex = taker.lengths().indexOf(taker.minutes());
        return Moves.compose(
                Moves.change(variables.minutes(), giver, giver.lengths().get(giverIndex - 1)),
                Moves.change(variables.minutes(), taker, taker.lengths().get(takerIndex + 1)));
    }
}
