package dev.plumbline.solve.model;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import dev.plumbline.rule.SessionRelation;
import java.util.List;

/** Everything Timefold plans in one solving. */
@PlanningSolution
public class AgendaPlan {

    @PlanningEntityCollectionProperty private List<SlotPlan> slots;

    @PlanningEntityCollectionProperty
    @ValueRangeProvider(id = "sessions")
    private List<PlannedSession> sessions;

    @ProblemFactCollectionProperty private List<RuleRelations> relations;

    private ConstraintWeightOverrides<HardMediumSoftScore> weights;

    @PlanningScore private HardMediumSoftScore score;

    /** For Timefold. */
    public AgendaPlan() {}

    /** Ready to be solved. */
    public AgendaPlan(
            List<SlotPlan> slots,
            List<PlannedSession> sessions,
            List<RuleRelations> relations,
            ConstraintWeightOverrides<HardMediumSoftScore> weights) {
        this.slots = slots;
        this.sessions = sessions;
        this.relations = relations;
        this.weights = weights;
    }

    /** All slots with what is in them. */
    public List<SlotPlan> getSlots() {
        return slots;
    }

    /** For Timefold. */
    public void setSlots(List<SlotPlan> value) {
        this.slots = value;
    }

    /** All sessions, placed or not. */
    public List<PlannedSession> getSessions() {
        return sessions;
    }

    /** For Timefold. */
    public void setSessions(List<PlannedSession> value) {
        this.sessions = value;
    }

    /** For Timefold. */
    public List<RuleRelations> getRelations() {
        return relations;
    }

    /** For Timefold. */
    public ConstraintWeightOverrides<HardMediumSoftScore> getWeights() {
        return weights;
    }

    /** How good this is, or null when it was not calculated yet. */
    public HardMediumSoftScore getScore() {
        return score;
    }

    /** For Timefold. */
    public void setScore(HardMediumSoftScore value) {
        this.score = value;
    }

    /** For Timefold. */
    public void setRelations(List<RuleRelations> value) {
        this.relations = value;
    }

    /** For Timefold. */
    public void setWeights(ConstraintWeightOverrides<HardMediumSoftScore> value) {
        this.weights = value;
    }

    /**
     * The relations of a rule: one fact, since Timefold keeps room for every constraint with each
     * fact.
     *
     * @param rule number in the catalogue
     */
    public record RuleRelations(int rule, List<SessionRelation> all) {}
}
