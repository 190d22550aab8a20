package dev.plumbline.solve.search;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.PlacedSession;
import dev.plumbline.solve.model.SlotPlan;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Makes a plan stand for a schedule. The only user of Timefold's preview of moves. */
record PlanReplant(PlanningSolutionMetaModel<AgendaPlan> model, AgendaPlan plan, Schedule schedule)
        implements Move<AgendaPlan> {

    @Override
    public void execute(MutableSolutionView<AgendaPlan> view) {
        var sessions =
                model.genuineEntity(SlotPlan.class).listVariable("sessions", PlacedSession.class);
        var minutes =
                model.genuineEntity(PlacedSession.class).basicVariable("minutes", Integer.class);
        var notBefore =
                model.genuineEntity(PlacedSession.class).basicVariable("notBefore", Integer.class);
        Map<Integer, PlacedSession> byIndex = new HashMap<>();
        plan.getSessions().forEach(placed -> byIndex.put(placed.session().index(), placed));
        for (SlotPlan slot : plan.getSlots()) {
            for (int last = slot.getSessions().size() - 1; last >= 0; last--) {
                view.unassignValue(sessions, slot, last);
            }
        }
        Map<SlotPlan, Long> ends = new HashMap<>();
        for (FixedPlacement placement : schedule.placements()) {
            SlotPlan slot = plan.getSlots().get(placement.placedSlot().index());
            PlacedSession placed = byIndex.get(placement.session().index());
            view.assignValueAndAdd(sessions, placed, slot, slot.getSessions().size());
            if (placed.minutes() != placement.minutes()) {
                view.changeVariable(minutes, placed, placement.minutes());
            }
            Integer wait =
                    placed.notBeforeFor(
                            slot.slot(),
                            placement.minutes(),
                            ends.getOrDefault(slot, slot.slot().start()),
                            placement.start());
            if (!Objects.equals(wait, placed.getNotBefore())) {
                view.changeVariable(notBefore, placed, wait);
            }
            ends.put(slot, placement.end());
        }
    }
}
