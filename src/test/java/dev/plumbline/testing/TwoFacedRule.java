package dev.plumbline.testing;

import dev.plumbline.problem.Severity;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Placement;
import dev.plumbline.solve.model.PlannedSession;
import java.util.List;

/** Tells the constraint streams something else than the search: what a wrong board would do. */
public final class TwoFacedRule implements SessionRule {

    private static final RuleInfo INFO =
            RuleInfo.of(
                    "twoFaced",
                    "Two faces",
                    "Says one thing to one and another to others.",
                    Severity.SOFT,
                    1,
                    "lie",
                    "For tests.");

    private TwoFacedRule() {}

    /** As further rules of a rule set. */
    public static List<WeightedRule> asFurther() {
        return List.of(new WeightedRule(new TwoFacedRule(), INFO.severity(), INFO.weight()));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Placement placement) {
        return placement instanceof PlannedSession ? 1 : 0;
    }

    @Override
    public FindingSentence sentence(Placement placement) {
        return FindingSentence.of("This is not so.");
    }
}
