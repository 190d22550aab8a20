package dev.plumbline.solve.search;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningListVariableMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.PlacedSession;
import dev.plumbline.solve.model.SlotPlan;

/**
 * The two variables that moves change.
 *
 * @param sessions of a slot, in order
 * @param minutes of a session
 */
record PlanVariables(
        PlanningListVariableMetaModel<AgendaPlan, SlotPlan, PlacedSession> sessions,
        PlanningVariableMetaModel<AgendaPlan, PlacedSession, Integer> minutes) {

    static PlanVariables of(PlanningSolutionMetaModel<AgendaPlan> model) {
        return new PlanVariables(
                model.genuineEntity(SlotPlan.class).listVariable("sessions", PlacedSession.class),
                model.genuineEntity(PlacedSession.class).basicVariable("minutes", Integer.class));
    }
}
