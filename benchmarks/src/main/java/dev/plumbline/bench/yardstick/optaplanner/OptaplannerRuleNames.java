package dev.plumbline.bench.yardstick.optaplanner;

import dev.plumbline.problem.Severity;
import dev.plumbline.rule.RuleInfo;
import java.util.List;
import java.util.Locale;

/** What people know of the rules of this package; none of them is offered to organizers. */
final class OptaplannerRuleNames {

    /** The severities by level: 0 hard, 1 medium, 2 soft. */
    static final List<Severity> LEVELS = List.of(Severity.HARD, Severity.MEDIUM, Severity.SOFT);

    private OptaplannerRuleNames() {}

    /** A rule of one level; its penalties are weighted already. */
    static RuleInfo of(String id, String title, int level) {
        var severity = LEVELS.get(level);
        return RuleInfo.of(
                id
                        + severity.name().charAt(0)
                        + severity.name().substring(1).toLowerCase(Locale.ROOT),
                title,
                "Terms of the objective of OptaPlanner's conference example.",
                severity,
                1,
                "cost",
                "The instance gives the weights itself.");
    }
}
