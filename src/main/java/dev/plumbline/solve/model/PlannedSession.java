package dev.plumbline.solve.model;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.domain.variable.PreviousElementShadowVariable;
import ai.timefold.solver.core.api.domain.variable.ShadowSources;
import ai.timefold.solver.core.api.domain.variable.ShadowVariable;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.Rule;
import dev.plumbline.schedule.Placement;
import dev.plumbline.schedule.StartTimes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session while its place is being sought. The rules look at it as they look at any placement.
 */
@PlanningEntity
public class PlannedSession implements Placement {

    @PlanningId private int index;

    private Session session;
    private PlanContext context;
    private List<Integer> lengths;

    @PlanningVariable(valueRangeProviderRefs = "lengths")
    private Integer minutes;

    /**
     * Minutes after the start of its slot before which it does not start; a step of the grid before
     * the slot's start when nobody has chosen.
     */
    @PlanningVariable(valueRangeProviderRefs = "notBefore")
    private Integer notBefore;

    @InverseRelationShadowVariable(sourceVariableName = "sessions")
    private SlotPlan slotPlan;

    @PreviousElementShadowVariable(sourceVariableName = "sessions")
    private PlannedSession previous;

    @ShadowVariable(supplierName = "startFromPrevious")
    private Long start;

    /** For Timefold. */
    public PlannedSession() {}

    /** At its longest, without a place. */
    public PlannedSession(Session session, PlanContext context) {
        this.index = session.index();
        this.session = session;
        this.context = context;
        this.lengths = lengths(session, context.gridMinutes());
        this.minutes = session.longestMinutes();
        this.notBefore = context.unchosen();
    }

    /**
     * The start that follows from the slot, the session before, what this one waits for and its own
     * facts.
     */
    @ShadowSources({"slotPlan", "previous.start", "previous.minutes", "minutes", "notBefore"})
    public Long startFromPrevious() {
        if (slotPlan == null
                || minutes == null
                || notBefore == null
                || (previous != null && previous.start == null)) {
            return null;
        }
        Slot slot = slotPlan.slot();
        return startAfter(
                slot,
                previous == null ? null : previous.session,
                previous == null ? slot.start() : previous.end());
    }

    /** The start in a slot after a session that ends then, or as the first one. */
    long startAfter(Slot slot, @Nullable Session before, long previousEnd) {
        return context.startTimes()
                .start(session, slot, minutes, before, previousEnd, slot.start() + notBefore);
    }

    /** What {@link #getNotBefore} has to be so that this session starts then, where it can. */
    public Integer notBeforeFor(
            Slot slot, int length, @Nullable Session before, long previousEnd, long wanted) {
        long choice =
                context.startTimes().choice(session, slot, length, before, previousEnd, wanted);
        return choice == StartTimes.UNCHOSEN
                ? context.unchosen()
                : Math.toIntExact(choice - slot.start());
    }

    /** What this session may wait for: the grid points of the longest slot, or nothing. */
    @ValueRangeProvider(id = "notBefore")
    public ValueRange<Integer> waits() {
        return context.waits();
    }

    /** The lengths this session may have. */
    @ValueRangeProvider(id = "lengths")
    public List<Integer> lengths() {
        return lengths;
    }

    /** The rule with the number in the catalogue, made for this problem. */
    public Rule rule(int number) {
        return context.rules().rules().get(number).rule();
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public Slot slot() {
        return slotPlan == null ? null : slotPlan.slot();
    }

    @Override
    public boolean isPlaced() {
        return slotPlan != null && start != null;
    }

    @Override
    public long start() {
        return start == null ? 0 : start;
    }

    @Override
    public int minutes() {
        return minutes == null ? 0 : minutes;
    }

    @Override
    public String toString() {
        return session.id();
    }

    /** For Timefold. */
    public int getIndex() {
        return index;
    }

    /** For Timefold. */
    public Integer getMinutes() {
        return minutes;
    }

    /** For Timefold. */
    public void setMinutes(Integer value) {
        this.minutes = value;
    }

    /** For Timefold. */
    public Integer getNotBefore() {
        return notBefore;
    }

    /** For Timefold. */
    public void setNotBefore(Integer value) {
        this.notBefore = value;
    }

    /** The list this session is in, or null. */
    public SlotPlan getSlotPlan() {
        return slotPlan;
    }

    /** For Timefold. */
    public void setSlotPlan(SlotPlan value) {
        this.slotPlan = value;
    }

    /** The session before this one in its slot, or null. */
    public PlannedSession getPrevious() {
        return previous;
    }

    /** For Timefold. */
    public void setPrevious(PlannedSession value) {
        this.previous = value;
    }

    /** For Timefold. */
    public Long getStart() {
        return start;
    }

    /** For Timefold. */
    public void setStart(Long value) {
        this.start = value;
    }

    /** For Timefold. */
    public void setIndex(int value) {
        this.index = value;
    }

    /** Those it may have: from the shortest to the longest on the grid. */
    private static List<Integer> lengths(Session session, int gridMinutes) {
        List<Integer> lengths = new ArrayList<>();
        for (int minutes = session.longestMinutes();
                minutes >= session.shortestMinutes();
                minutes -= gridMinutes) {
            lengths.addFirst(minutes);
        }
        return List.copyOf(lengths);
    }
}
