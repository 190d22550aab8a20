package dev.plumbline.explain.why;

import dev.plumbline.problem.Severity;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Finding;
import java.util.List;

/**
 * What one rule takes off.
 *
 * @param rule its id
 * @param title a few words
 * @param unit what one point of its penalty is
 * @param penalty of all findings together
 * @param cost weight times penalty
 */
public record RuleCosts(
        String rule,
        String title,
        Severity severity,
        int weight,
        String unit,
        long penalty,
        long cost,
        List<Finding> findings) {

    static RuleCosts of(WeightedRule rule, List<Finding> all) {
        RuleInfo info = rule.rule().info();
        var mine =
                all.stream()
                        .filter(finding -> finding.rule().equals(rule.id()))
                        .filter(finding -> finding.severity() == rule.severity())
                        .filter(finding -> finding.weight() == rule.weight())
                        .toList();
        return new RuleCosts(
                rule.id(),
                info.title(),
                rule.severity(),
                rule.weight(),
                info.unit(),
                mine.stream().mapToLong(Finding::penalty).sum(),
                mine.stream().mapToLong(Finding::cost).sum(),
                mine);
    }
}
