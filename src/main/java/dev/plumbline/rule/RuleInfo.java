package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import java.util.List;

/**
 * What people know of a rule.
 *
 * @param id lowerCamel, stable
 * @param title a few words
 * @param description one or two sentences: what is asked, and of what
 * @param severity by default
 * @param weight by default, 0 to 1,000,000
 * @param unit what one penalty point is
 * @param whyWeight one sentence why that weight
 * @param params what a request may set besides severity and weight
 */
public record RuleInfo(
        String id,
        String title,
        String description,
        Severity severity,
        int weight,
        String unit,
        String whyWeight,
        List<ParamInfo> params) {

    /** A rule without parameters. */
    public static RuleInfo of(
            String id,
            String title,
            String description,
            Severity severity,
            int weight,
            String unit,
            String whyWeight) {
        return new RuleInfo(id, title, description, severity, weight, unit, whyWeight, List.of());
    }

    /** This rule with parameters. */
    public RuleInfo with(ParamInfo... infos) {
        return new RuleInfo(
                id, title, description, severity, weight, unit, whyWeight, List.of(infos));
    }
}
