package dev.plumbline.solve.move;

import static ai.timefold.solver.core.preview.api.neighborhood.stream.joiner.NeighborhoodsJoiners.filtering;

import ai.timefold.solver.core.preview.api.domain.metamodel.PositionInList;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.SolutionView;
import ai.timefold.solver.core.preview.api.neighborhood.MoveProvider;
import ai.timefold.solver.core.preview.api.neighborhood.stream.MoveStream;
import ai.timefold.solver.core.preview.api.neighborhood.stream.MoveStreamFactory;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.PlacedSession;
import dev.plumbline.solve.model.SlotPlan;
import java.util.List;

/**
 * Puts a session and those of its cluster that directly follow it into another place, in their
 * order.
 */
record RelocateRun(PlanVariables variables) implements MoveProvider<AgendaPlan> {

    @Override
    public MoveStream<AgendaPlan> build(MoveStreamFactory<AgendaPlan> factory) {
        return factory.pick(factory.forEachAssignedValue(variables.sessions()))
                .pick(factory.forEachDestination(variables.sessions()), filtering(this::isAllowed))
                .asMove(this::move);
    }

    private boolean isAllowed(
            SolutionView<AgendaPlan> view, PlacedSession head, PositionInList to) {
        PositionInList from = variables.position(view, head);
        SlotPlan target = to.entity();
        int length = runLength(head, from);
        if (length < 2) {
            return false;
        }
        boolean stays =
                from.entity() == target
                        && from.index() <= to.index()
                        && to.index() <= from.index() + length;
        return !stays
                && run(head, from, length).stream()
                        .allMatch(placed -> Mobility.mayGoTo(placed, target));
    }

    private Move<AgendaPlan> move(
            SolutionView<AgendaPlan> view, PlacedSession head, PositionInList to) {
        PositionInList from = variables.position(view, head);
        return new RunMove(variables, from, runLength(head, from), to);
    }

    private static List<PlacedSession> run(PlacedSession head, PositionInList from, int length) {
        return head.getSlotPlan().getSessions().subList(from.index(), from.index() + length);
    }

    private static int runLength(PlacedSession head, PositionInList from) {
        List<PlacedSession> list = head.getSlotPlan().getSessions();
        int end = from.index() + 1;
        while (end < list.size()
                && list.get(end).session().sharesClusterWith(list.get(end - 1).session())) {
            end++;
        }
        return end - from.index();
    }
}
