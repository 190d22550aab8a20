package dev.plumbline.solve.model;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import dev.plumbline.problem.facts.Slot;
import java.util.ArrayList;
import java.util.List;

/** A time slot and the sessions packed into it, in order. */
@PlanningEntity
public class SlotPlan {

    @PlanningId private int index;

    private Slot slot;

    @PlanningListVariable(valueRangeProviderRefs = "sessions", allowsUnassignedValues = true)
    private List<PlannedSession> sessions = new ArrayList<>();

    /** For Timefold. */
    public SlotPlan() {}

    /** Empty. */
    public SlotPlan(Slot slot) {
        this.index = slot.index();
        this.slot = slot;
    }

    /** Where and when. */
    public Slot slot() {
        return slot;
    }

    @Override
    public String toString() {
        return slot.id();
    }

    /** For Timefold. */
    public int getIndex() {
        return index;
    }

    /** Who, in order. */
    public List<PlannedSession> getSessions() {
        return sessions;
    }

    /** For Timefold. */
    public void setSessions(List<PlannedSession> value) {
        this.sessions = value;
    }

    /** For Timefold. */
    public void setIndex(int value) {
        this.index = value;
    }
}
