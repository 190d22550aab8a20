package dev.plumbline.solve.model;

import ai.timefold.solver.core.api.domain.valuerange.ValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeFactory;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.StartTimes;

/** What every session of one solving shares and no move changes. */
public final class PlanContext {

    private final RuleSet rules;
    private final StartTimes startTimes;
    private final ValueRange<Integer> waits;

    /** For one solving. */
    public PlanContext(RuleSet rules) {
        this.rules = rules;
        this.startTimes = new StartTimes(rules.facts());
        this.waits =
                ValueRangeFactory.createIntValueRange(unchosen(), longestSlot(), gridMinutes());
    }

    /** In minutes, a multiple of the grid. */
    private int longestSlot() {
        long longest =
                rules.facts().slots().stream()
                        .mapToLong(slot -> slot.time().minutes())
                        .max()
                        .orElse(0);
        return Math.toIntExact(Math.ceilDiv(longest, gridMinutes()) * gridMinutes());
    }

    /** Before any session's end, so that nobody waits for it. */
    int unchosen() {
        return -gridMinutes();
    }

    ValueRange<Integer> waits() {
        return waits;
    }

    RuleSet rules() {
        return rules;
    }

    StartTimes startTimes() {
        return startTimes;
    }

    int gridMinutes() {
        return rules.facts().problem().gridMinutes();
    }
}
