package dev.plumbline.solve.model;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.StartTimes;

/** What every session of one solving shares and no move changes. */
public final class PlanContext {

    private static final String PLACE_RULE = "roomUnsuitable";

    private final RuleSet rules;
    private final StartTimes startTimes;
    private final boolean[][] suitable;
    private final boolean pinsHold;

    /** For one solving. */
    public PlanContext(RuleSet rules) {
        this.rules = rules;
        this.startTimes = new StartTimes(rules.facts());
        this.suitable = suitable(rules);
        this.pinsHold = PinConflicts.none(rules.facts(), startTimes);
    }

    /** Whether moves should try the session in the slot. */
    boolean suits(Session session, Slot slot) {
        return suitable[session.index()][slot.index()];
    }

    /** Whether all pins can be kept together, so that no change needs to touch them. */
    boolean pinsHold() {
        return pinsHold;
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

    /**
     * Trying a slot that no rule will ever let pass is a waste, unless the session has to be
     * somewhere, or the request has made light of the rule.
     */
    private static boolean[][] suitable(RuleSet rules) {
        var facts = rules.facts();
        boolean[][] result = new boolean[facts.sessions().size()][facts.slots().size()];
        boolean strict =
                rules.rules().stream()
                        .anyMatch(
                                rule ->
                                        rule.id().equals(PLACE_RULE)
                                                && rule.severity() == Severity.HARD
                                                && rule.weight() > 0);
        for (Session session : facts.sessions()) {
            for (Slot slot : facts.slots()) {
                result[session.index()][slot.index()] =
                        !strict || session.mustRun() || session.mayUse(slot);
            }
        }
        return result;
    }
}
