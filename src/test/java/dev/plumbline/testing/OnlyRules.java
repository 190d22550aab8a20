package dev.plumbline.testing;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.RuleInfo;
import java.util.HashMap;
import java.util.Map;

/** Settings for examples that can be calculated by hand. */
public final class OnlyRules {

    private OnlyRules() {}

    /** Of the soft rules only these, with these weights; hard and medium ones as they are. */
    public static ModelConfig soft(Map<String, Integer> weights) {
        Map<String, RuleSetting> settings = new HashMap<>();
        for (var entry : RuleCatalogue.ENTRIES) {
            RuleInfo info = entry.info();
            if (info.severity() == Severity.SOFT) {
                Integer weight = weights.get(info.id());
                settings.put(
                        info.id(),
                        new RuleSetting(weight == null ? Severity.OFF : null, weight, null));
            }
        }
        return new ModelConfig(null, settings);
    }
}
