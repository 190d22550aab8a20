package dev.plumbline.bench.yardstick.cosplib;

import dev.plumbline.problem.Severity;
import dev.plumbline.rule.RuleInfo;

/** What people know of the rules of this package; none of them is offered to organizers. */
final class CosplibRuleNames {

    private static final String AS_GIVEN = "The instance gives the weight itself.";

    private CosplibRuleNames() {}

    /** A rule whose penalties are the instance's, weighted or not. */
    static RuleInfo soft(String id, String title, String unit) {
        return RuleInfo.of(
                id, title, "A term of CoSPLib's objective.", Severity.SOFT, 1, unit, AS_GIVEN);
    }

    static RuleInfo hard(String id, String title, String unit) {
        return RuleInfo.of(
                id, title, "A constraint of CoSPLib.", Severity.HARD, 1, unit, "It must be kept.");
    }
}
