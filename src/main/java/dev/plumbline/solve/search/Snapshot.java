package dev.plumbline.solve.search;

import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.PlacedSession;
import dev.plumbline.solve.model.SlotPlan;
import java.util.List;

/** How a plan stood at one moment. */
final class Snapshot {

    private final List<SlotPlan> slots;
    private final List<PlacedSession> sessions;
    private final List<List<PlacedSession>> lists;
    private final int[] minutes;

    Snapshot(AgendaPlan plan) {
        slots = plan.getSlots();
        sessions = plan.getSessions();
        lists = slots.stream().map(slot -> List.copyOf(slot.getSessions())).toList();
        minutes = sessions.stream().mapToInt(PlacedSession::minutes).toArray();
    }

    /** Puts the plan back to where it stood. */
    Move<AgendaPlan> restore(PlanVariables variables) {
        return new Restore(variables, this);
    }

    /** Empties the slots that differ and fills them again. */
    private record Restore(PlanVariables variables, Snapshot to) implements Move<AgendaPlan> {

        @Override
        public void execute(MutableSolutionView<AgendaPlan> view) {
            for (int i = 0; i < to.slots.size(); i++) {
                if (!isRestored(i)) {
                    for (int last = to.slots.get(i).getSessions().size() - 1; last >= 0; last--) {
                        view.unassignValue(variables.sessions(), to.slots.get(i), last);
                    }
                }
            }
            for (int i = 0; i < to.slots.size(); i++) {
                if (!isRestored(i)) {
                    view.assignValuesAndAdd(
                            variables.sessions(), to.lists.get(i), to.slots.get(i), 0);
                }
            }
            for (int i = 0; i < to.minutes.length; i++) {
                if (to.sessions.get(i).minutes() != to.minutes[i]) {
                    view.changeVariable(variables.minutes(), to.sessions.get(i), to.minutes[i]);
                }
            }
        }

        private boolean isRestored(int slot) {
            return to.slots.get(slot).getSessions().equals(to.lists.get(slot));
        }
    }
}
