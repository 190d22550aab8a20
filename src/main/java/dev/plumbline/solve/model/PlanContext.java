package dev.plumbline.solve.model;

import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Holds;
import dev.plumbline.schedule.StartTimes;

/** What every session of one solving shares and no move changes. */
public final class PlanContext {

    private final RuleSet rules;
    private final StartTimes startTimes;

    /** For one solving. */
    public PlanContext(RuleSet rules, Holds holds) {
        this.rules = rules;
        this.startTimes = new StartTimes(rules.facts(), holds);
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
